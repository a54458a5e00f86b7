package org.branchbook.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.base.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes a {@link WordTable}. Word, WPS and LibreOffice size columns from three different places
 * (tcW, gridCol, tblW), so all three are written and agree.
 */
final class WordTableWriter {
    /** Left and right cell margin together, in twips. */
    private static final int MARGINS = 216;

    /** One margin of a cell for a name, which gets more room and smaller margins. */
    private static final int NARROW = 40;

    private static final int TORN_FROM_LINES = 12;

    private final WordTable table;
    private final int[] widths;

    WordTableWriter(WordTable table, int textWidth) {
        this.table = table;
        this.widths = table.widths(textWidth);
    }

    void writeTo(XWPFDocument document) {
        XWPFTable made = document.createTable();
        while (made.getNumberOfRows() > 0) {
            made.removeRow(0);
        }
        properties(made);
        for (WordTable.Row row : table.rows()) {
            write(row, made.createRow());
        }
    }

    private void properties(XWPFTable made) {
        CTTblPr old = made.getCTTbl().getTblPr();
        old.set(CTTblPr.Factory.newInstance());
        CTTblPr properties = made.getCTTbl().getTblPr();
        properties.addNewTblStyle().setVal("GwTable");
        var width = properties.addNewTblW();
        width.setW(BigInteger.valueOf(total(0, widths.length)));
        width.setType(STTblWidth.DXA);
        properties.addNewJc().setVal(STJcTable.CENTER);
        if (table.isFramed()) {
            CTTblBorders borders = properties.addNewTblBorders();
            border(borders.addNewTop(), STBorder.SINGLE, 12);
            border(borders.addNewLeft(), STBorder.SINGLE, 12);
            border(borders.addNewBottom(), STBorder.SINGLE, 12);
            border(borders.addNewRight(), STBorder.SINGLE, 12);
            border(borders.addNewInsideH(), STBorder.SINGLE, 4);
            border(borders.addNewInsideV(), STBorder.SINGLE, 4);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = made.getCTTbl().getTblGrid();
        grid = grid == null ? made.getCTTbl().addNewTblGrid() : grid;
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void border(CTBorder border, STBorder.Enum kind, int eighths) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void write(WordTable.Row row, XWPFTableRow made) {
        while (made.getTableCells().size() > row.cells().size()) {
            made.removeCell(made.getTableCells().size() - 1);
        }
        while (made.getTableCells().size() < row.cells().size()) {
            made.addNewTableCell();
        }
        made.setCantSplitRow(row.header() || lines(row) < TORN_FROM_LINES);
        made.setHeight(WordDocument.twips(row.height()));
        made.getCtRow().getTrPr().getTrHeightArray(0).setHRule(STHeightRule.AT_LEAST);
        if (row.header()) {
            made.setRepeatHeader(true);
        }
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            WordTable.Cell cell = row.cells().get(i);
            write(cell, made.getCell(i), column);
            column += cell.span();
        }
    }

    private double lines(WordTable.Row row) {
        double most = 0;
        int column = 0;
        for (WordTable.Cell cell : row.cells()) {
            double room = room(column, cell.span());
            double lines = 0;
            for (String paragraph : Text.paragraphs(cell.text())) {
                lines += Math.ceil(Text.ems(paragraph) * table.fontSize() / room);
            }
            most = Math.max(most, lines);
            column += cell.span();
        }
        return most;
    }

    private void write(WordTable.Cell cell, XWPFTableCell made, int column) {
        int width = total(column, cell.span());
        CTTcPr properties = made.getCTTc().addNewTcPr();
        var tcW = properties.addNewTcW();
        tcW.setW(BigInteger.valueOf(width));
        tcW.setType(STTblWidth.DXA);
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        if (table.hasDoubleLineAfter(column + cell.span() - 1)) {
            CTTcBorders borders = properties.addNewTcBorders();
            border(borders.addNewRight(), STBorder.DOUBLE, 4);
        }
        if (cell.look() == WordTable.Look.FIT) {
            CTTcMar margins = properties.addNewTcMar();
            margin(margins.addNewLeft());
            margin(margins.addNewRight());
        }
        made.setVerticalAlignment(
                cell.look() == WordTable.Look.PROSE
                        ? XWPFTableCell.XWPFVertAlign.TOP
                        : XWPFTableCell.XWPFVertAlign.CENTER);
        List<String> paragraphs = Text.paragraphs(cell.text());
        for (int i = 0; i < Math.max(1, paragraphs.size()); i++) {
            XWPFParagraph paragraph =
                    i == 0 ? made.getParagraphs().getFirst() : made.addParagraph();
            paragraph(paragraph, cell.look());
            if (i < paragraphs.size()) {
                run(paragraph, paragraphs.get(i), cell.look(), room(column, cell.span()));
            }
        }
    }

    private static void margin(CTTblWidth margin) {
        margin.setW(BigInteger.valueOf(NARROW));
        margin.setType(STTblWidth.DXA);
    }

    private void paragraph(XWPFParagraph paragraph, WordTable.Look look) {
        boolean head = look == WordTable.Look.HEAD || look == WordTable.Look.LABEL;
        paragraph.setStyle(head ? "GwCellHead" : "GwCell");
        if (table.lineHeight() > 0) {
            paragraph.setSpacingBetween(table.lineHeight(), LineSpacingRule.EXACT);
        }
        switch (look) {
            case CENTER, FIT -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case PROSE -> WordIndent.first(paragraph, 2, table.fontSize());
            default -> {}
        }
    }

    private void run(XWPFParagraph paragraph, String text, WordTable.Look look, double room) {
        double wanted = table.fontSize();
        boolean oneLine = look == WordTable.Look.FIT || look == WordTable.Look.HEAD;
        double narrower = look == WordTable.Look.FIT ? (MARGINS - 2 * NARROW) / 20.0 : 0;
        double size = oneLine ? Text.fit(text, room + narrower, wanted) : wanted;
        var run = WordRuns.add(paragraph, text);
        if (size != 12) {
            run.setFontSize(size);
        }
    }

    /** The room for text in a cell, in points. */
    private double room(int column, int span) {
        return (total(column, span) - MARGINS) / 20.0;
    }

    private int total(int column, int span) {
        int sum = 0;
        for (int i = column; i < column + span; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
