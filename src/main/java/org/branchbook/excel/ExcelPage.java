package org.branchbook.excel;

import java.net.URI;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/** The sheet as a page: paper, margins, repeated titles, frozen panes and filter. */
final class ExcelPage {
    private static final double INCH = 25.4;

    private final XSSFSheet sheet;
    private int frozen;
    private boolean upright;

    ExcelPage(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void freezeColumns(int count) {
        frozen = count;
    }

    void portrait() {
        upright = true;
    }

    void header(String text) {
        sheet.getHeader().setRight("&9" + text.replace("&", "&&"));
    }

    void link(int row, int column, URI file) {
        XSSFHyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(file.toASCIIString());
        link.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(link);
    }

    void finish(int header, int last, int columns) {
        sheet.createFreezePane(frozen, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, header, -1, -1));
        if (frozen > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
        sheet.setAutoFilter(new CellRangeAddress(header, last, 0, columns - 1));
        sheet.setDisplayGridlines(false);
        sheet.setHorizontallyCenter(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(!upright);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 15 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 15 / INCH);
        sheet.setMargin(PageMargin.TOP, 18 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 18 / INCH);
        sheet.setMargin(PageMargin.HEADER, 9 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 9 / INCH);
        sheet.getFooter().setCenter("&10第 &P 页　共 &N 页");
    }

    /** POI writes font colours of conditional formats without alpha; readers differ on them. */
    void mendColours() {
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            var font = styles.getDxfAt(i).getFont();
            for (int c = 0; font != null && c < font.sizeOfColorArray(); c++) {
                CTColor color = font.getColorArray(c);
                byte[] rgb = color.getRgb();
                if (rgb != null && rgb.length == 3) {
                    color.setRgb(new byte[] {-1, rgb[0], rgb[1], rgb[2]});
                }
            }
        }
    }
}
