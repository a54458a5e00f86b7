package org.branchbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tables of a .docx as sheets 表1, 表2 …; text beside tables is not read. */
final class WordTables {
    private WordTables() {}

    /** A cell with how it is merged: over columns, and with the cell above it. */
    private record Merged(Cell cell, int columns, boolean withAbove) {}

    static List<Sheet> read(String name, byte[] bytes, BooleanSupplier stopped) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFTable table : document.getTables()) {
                String sheet = "表" + (sheets.size() + 1);
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (table.getRows().size() > Limits.ROWS) {
                    throw new AppException("sheet.read.tooManyRows", name, sheet, Limits.ROWS);
                }
                sheets.add(new Sheet(sheet, false, rows(table)));
            }
        }
        if (sheets.isEmpty()) {
            throw new AppException("sheet.read.word", name);
        }
        return List.copyOf(sheets);
    }

    private static List<Sheet.Row> rows(XWPFTable table) {
        TreeMap<Integer, List<Merged>> found = new TreeMap<>();
        int number = 0;
        for (XWPFTableRow row : table.getRows()) {
            found.put(++number, cells(row, number));
        }
        MergedAreas areas = new MergedAreas(areas(found), number);
        List<Sheet.Row> rows = new ArrayList<>();
        found.forEach((at, cells) -> {
            List<Cell> filled = cells.stream().map(Merged::cell).filter(c -> !c.isBlank()).toList();
            List<Cell> all = areas.in(at, filled);
            if (!all.isEmpty()) {
                rows.add(new Sheet.Row(at, all));
            }
        });
        return rows;
    }

    private static List<Merged> cells(XWPFTableRow row, int number) {
        List<Merged> cells = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            Element span = property(cell, "gridSpan");
            int columns = span == null ? 1 : Math.max(1, number(value(span)));
            Element merge = property(cell, "vMerge");
            boolean withAbove = merge != null && !value(merge).equals("restart");
            Cell.Place place = new Cell.Place(number, column);
            cells.add(new Merged(CellReader.text(text(cell), place), columns, withAbove));
            column += columns;
        }
        return cells;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static List<Cell.Area> areas(Map<Integer, List<Merged>> rows) {
        List<Cell.Area> areas = new ArrayList<>();
        rows.forEach((number, cells) -> {
            for (Merged first : cells) {
                int column = first.cell().column();
                int last = number;
                while (!first.withAbove() && goesOn(rows.get(last + 1), column)) {
                    last++;
                }
                if (!first.withAbove() && (last > number || first.columns() > 1)) {
                    areas.add(
                            new Cell.Area(
                                    first.cell().place(),
                                    new Cell.Place(last, column + first.columns() - 1)));
                }
            }
        });
        return areas;
    }

    private static boolean goesOn(@Nullable List<Merged> row, int column) {
        return row != null
                && row.stream().anyMatch(c -> c.withAbove() && c.cell().column() == column);
    }

    /** The compiled schemas that are shipped leave some of these out, so they are read as XML. */
    private static @Nullable Element property(XWPFTableCell cell, String name) {
        var properties = cell.getCTTc().getTcPr();
        Node child = properties == null ? null : properties.getDomNode().getFirstChild();
        while (child != null) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
            child = child.getNextSibling();
        }
        return null;
    }

    private static String value(Element element) {
        String value = element.getAttribute("w:val");
        return value.isEmpty() ? element.getAttributeNS(element.getNamespaceURI(), "val") : value;
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
    }
}
