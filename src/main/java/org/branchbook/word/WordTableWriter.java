package org.branchbook.word;

import java.util.List;
import org.branchbook.base.Fitted;
import org.branchbook.base.Text;

/**
 * Writes a {@link WordTable}. Word, WPS and LibreOffice size columns from three different places
 * (tcW, gridCol, tblW), so all three are written and agree.
 */
final class WordTableWriter implements WordBlock {
    /** Left and right cell margin together, in twips. */
    private static final int MARGINS = 216;

    /** One margin of a cell for a name, which gets more room and smaller margins. */
    private static final int NARROW = 40;

    private static final int TORN_FROM_LINES = 12;

    /** In points, what the styles of cells have. */
    private static final double STYLE_SIZE = 12;

    private final WordTable table;
    private final int[] widths;

    WordTableWriter(WordTable table, int textWidth) {
        this.table = table;
        this.widths = table.widths(textWidth);
    }

    @Override
    public void write(StringBuilder xml) {
        xml.append("<w:tbl>");
        properties(xml);
        for (WordTable.Row row : table.rows()) {
            write(row, xml);
        }
        xml.append("</w:tbl>");
    }

    private void properties(StringBuilder xml) {
        xml.append("<w:tblPr><w:tblStyle w:val=\"GwTable\"/>");
        width("tblW", total(0, widths.length), xml);
        xml.append("<w:jc w:val=\"center\"/>");
        if (table.isFramed()) {
            xml.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right")) {
                border(side, "single", 12, xml);
            }
            border("insideH", "single", 4, xml);
            border("insideV", "single", 4, xml);
            xml.append("</w:tblBorders>");
        }
        xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int column : widths) {
            xml.append("<w:gridCol w:w=\"").append(column).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private static void border(String side, String kind, int eighths, StringBuilder xml) {
        xml.append("<w:").append(side).append(" w:val=\"").append(kind);
        xml.append("\" w:sz=\"").append(eighths);
        xml.append("\" w:space=\"0\" w:color=\"000000\"/>");
    }

    private static void width(String element, int twips, StringBuilder xml) {
        xml.append("<w:").append(element).append(" w:w=\"").append(twips);
        xml.append("\" w:type=\"dxa\"/>");
    }

    private void write(WordTable.Row row, StringBuilder xml) {
        xml.append("<w:tr><w:trPr>");
        xml.append(row.header() || lines(row) < TORN_FROM_LINES ? "<w:cantSplit/>" : "");
        xml.append("<w:trHeight w:val=\"").append(WordXml.twips(row.height()));
        xml.append("\" w:hRule=\"atLeast\"/>");
        xml.append(row.header() ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int column = 0;
        for (WordTable.Cell cell : row.cells()) {
            write(cell, column, xml);
            column += cell.span();
        }
        xml.append("</w:tr>");
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

    private void write(WordTable.Cell cell, int column, StringBuilder xml) {
        xml.append("<w:tc><w:tcPr>");
        width("tcW", total(column, cell.span()), xml);
        if (cell.span() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.span()).append("\"/>");
        }
        if (table.hasDoubleLineAfter(column + cell.span() - 1)) {
            xml.append("<w:tcBorders>");
            border("right", "double", 4, xml);
            xml.append("</w:tcBorders>");
        }
        if (cell.look() == WordTable.Look.FIT) {
            xml.append("<w:tcMar>");
            width("left", NARROW, xml);
            width("right", NARROW, xml);
            xml.append("</w:tcMar>");
        }
        boolean top = cell.look() == WordTable.Look.PROSE;
        xml.append("<w:vAlign w:val=\"").append(top ? "top" : "center").append("\"/></w:tcPr>");
        List<String> paragraphs = Text.paragraphs(cell.text());
        if (paragraphs.isEmpty()) {
            paragraph(cell.look()).write(xml);
        }
        for (String text : paragraphs) {
            Fitted fitted = fitted(text, cell.look(), room(column, cell.span()));
            WordParagraph paragraph = paragraph(cell.look());
            if (fitted.lines().size() > 1) {
                paragraph.line(Fitted.PITCH * fitted.size());
            }
            double size = fitted.size() == STYLE_SIZE ? 0 : fitted.size();
            paragraph.text(String.join("\n", fitted.lines()), size).write(xml);
        }
        xml.append("</w:tc>");
    }

    private WordParagraph paragraph(WordTable.Look look) {
        boolean head = look == WordTable.Look.HEAD || look == WordTable.Look.LABEL;
        WordParagraph paragraph = new WordParagraph(head ? "GwCellHead" : "GwCell");
        if (table.lineHeight() > 0) {
            paragraph.line(table.lineHeight());
        }
        return switch (look) {
            case CENTER, FIT -> paragraph.align("center");
            case RIGHT -> paragraph.align("right");
            case PROSE -> paragraph.indent(WordIndent.first(2, table.fontSize()));
            default -> paragraph;
        };
    }

    private Fitted fitted(String text, WordTable.Look look, double room) {
        double wanted = table.fontSize();
        double narrower = (MARGINS - 2 * NARROW) / 20.0;
        return switch (look) {
            case FIT -> Fitted.of(text, room + narrower, wanted);
            case HEAD -> Fitted.of(text, room, wanted);
            default -> new Fitted(wanted, List.of(text));
        };
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
