package org.branchbook.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The few styles of a workbook, made once each: a style per cell costs twice the time. */
final class ExcelStyles {
    /** Alpha first; POI writes three bytes otherwise, which Microsoft's validator refuses. */
    private static final XSSFColor HEAD_FILL = color(0xEB, 0xEF, 0xF4);

    private static final XSSFColor LINE = color(0x59, 0x59, 0x59);

    private static final List<BorderSide> OUTER =
            List.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM);

    private enum Part {
        TITLE,
        NOTE,
        HEAD,
        DATA,
        TOTAL
    }

    private record Key(Part part, ExcelLook look, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private int frame = -1;

    ExcelStyles(XSSFWorkbook book) {
        this.book = book;
        describe(book.getFontAt(0), "宋体", 11, false);
    }

    XSSFCellStyle title() {
        return style(new Key(Part.TITLE, ExcelLook.TEXT, false));
    }

    XSSFCellStyle note() {
        return style(new Key(Part.NOTE, ExcelLook.TEXT, false));
    }

    XSSFCellStyle head() {
        return style(new Key(Part.HEAD, ExcelLook.TEXT, false));
    }

    /**
     * @param quoted text that would be a formula or a number if someone edited the cell
     */
    XSSFCellStyle data(ExcelLook look, boolean quoted) {
        return style(new Key(Part.DATA, look, quoted));
    }

    XSSFCellStyle total(ExcelLook look) {
        return style(new Key(Part.TOTAL, look, false));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(
                switch (key.part()) {
                    case TITLE -> font("宋体", 18, true);
                    case HEAD, TOTAL -> font("黑体", 11, false);
                    case NOTE, DATA -> font("宋体", 11, false);
                });
        switch (key.part()) {
            case TITLE -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
            }
            case NOTE -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setWrapText(true);
            }
            case HEAD -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
                fill(style);
            }
            case DATA -> cell(style, key);
            case TOTAL -> {
                cell(style, key);
                style.setAlignment(HorizontalAlignment.CENTER);
                fill(style);
            }
        }
        if (key.part().compareTo(Part.HEAD) >= 0) {
            frame(style);
        }
        return style;
    }

    private void cell(XSSFCellStyle style, Key key) {
        boolean centred = key.look().isCentred();
        style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setWrapText(!centred);
        style.setIndention((short) (centred ? 0 : 1));
        style.setShrinkToFit(centred);
        style.setDataFormat(book.createDataFormat().getFormat(key.look().format()));
        style.setQuotePrefixed(key.quoted());
    }

    private static void fill(XSSFCellStyle style) {
        style.setFillForegroundColor(HEAD_FILL);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** One for all: set side by side, each would be made and sought anew for every style. */
    private void frame(XSSFCellStyle style) {
        if (frame < 0) {
            XSSFCellBorder lines = new XSSFCellBorder(CTBorder.Factory.newInstance());
            for (BorderSide side : OUTER) {
                lines.setBorderStyle(side, BorderStyle.THIN);
                lines.setBorderColor(side, LINE);
            }
            frame = book.getStylesSource().putBorder(lines);
        }
        style.getCoreXf().setBorderId(frame);
        style.getCoreXf().setApplyBorder(true);
    }

    private XSSFFont font(String name, double points, boolean bold) {
        return fonts.computeIfAbsent(
                name + points + bold,
                k -> {
                    XSSFFont font = book.createFont();
                    describe(font, name, points, bold);
                    return font;
                });
    }

    /** Written anew: POI adds properties in the order of calls, and keeps the theme's font. */
    private static void describe(XSSFFont font, String name, double points, boolean bold) {
        CTFont described = CTFont.Factory.newInstance();
        if (bold) {
            described.addNewB().setVal(true);
        }
        described.addNewSz().setVal(points);
        described.addNewColor().setRgb(new byte[] {-1, 0, 0, 0});
        described.addNewName().setVal(name);
        described.addNewFamily().setVal(3);
        described.addNewCharset().setVal(134);
        font.getCTFont().set(described);
    }

    static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {-1, (byte) red, (byte) green, (byte) blue});
    }
}
