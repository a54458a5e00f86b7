package org.branchbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an .xlsx; cells that hold nothing cost nothing. */
final class SheetStream {
    private final XmlWorkbook book;
    private final String name;
    private final Budget budget;
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final List<Cell.Area> areas = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    SheetStream(XmlWorkbook book, String name, Budget budget) {
        this.book = book;
        this.name = name;
        this.budget = budget;
    }

    /** What all sheets of a file may take together, and whether anybody still wants them. */
    static final class Budget {
        private final String file;
        private final BooleanSupplier stopped;
        private int cells;

        Budget(String file, BooleanSupplier stopped) {
            this.file = file;
            this.stopped = stopped;
        }

        private void take(int more, int rows, String sheet) {
            cells += more;
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            if (rows > Limits.ROWS) {
                throw new AppException("sheet.read.tooManyRows", file, sheet, Limits.ROWS);
            }
            if (cells > Limits.CELLS) {
                throw new AppException("sheet.read.tooManyCellsAt", file, sheet, rows);
            }
        }
    }

    List<Sheet.Row> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (XmlWorkbook.next(xml) == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> area(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
        endRow();
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        MergedAreas merged = new MergedAreas(areas, last);
        merged.rows().forEach(number -> rows.putIfAbsent(number, List.of()));
        List<Sheet.Row> all = new ArrayList<>(rows.size());
        rows.forEach((number, found) -> all.add(new Sheet.Row(number, merged.in(number, found))));
        return all;
    }

    /** Numbers may be left out; then a row or cell follows the one before. */
    private void row(XMLStreamReader xml) {
        endRow();
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.put(row, cells);
            budget.take(cells.size(), rows.size(), name);
            cells = new ArrayList<>();
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        if (place != null) {
            column = columnOf(place);
        }
        Cell cell = value(xml, type == null ? "n" : type, style);
        if (!cell.isBlank()) {
            cells.add(cell);
        }
        column++;
    }

    private static int columnOf(String place) {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        return CellReference.convertColStringToIndex(place.substring(0, letters));
    }

    private Cell value(XMLStreamReader xml, String type, @Nullable String style)
            throws XMLStreamException {
        String value = null;
        String formula = null;
        StringBuilder inline = new StringBuilder();
        int spoken = 0;
        while (true) {
            int event = XmlWorkbook.next(xml);
            String element = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && element.equals("c")) {
                break;
            }
            // How a Japanese word is spoken, beside the word.
            if (element.equals("rPh")) {
                spoken += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (element) {
                    case "v" -> value = xml.getElementText();
                    case "f" -> formula = xml.getElementText();
                    case "t" -> {
                        String text = xml.getElementText();
                        inline.append(spoken == 0 ? text : "");
                    }
                    default -> {}
                }
            }
        }
        Cell.Place place = new Cell.Place(row, column);
        if (value == null && formula != null && inline.isEmpty()) {
            return CellReader.error("=" + formula, place);
        }
        String whole = inline.isEmpty() && value != null ? value : inline.toString();
        return cell(place, type, whole, style);
    }

    private Cell cell(Cell.Place place, String type, String value, @Nullable String style) {
        if (value.isEmpty()) {
            return Cell.blank(place.row(), place.column());
        }
        return switch (type) {
            case "s" -> CellReader.text(book.string(Integer.parseInt(value.strip())), place);
            case "inlineStr", "str" -> CellReader.text(SharedTexts.plain(value), place);
            case "b" -> CellReader.text(value.strip().equals("1") ? "TRUE" : "FALSE", place);
            case "e" -> CellReader.error(value, place);
            case "d" -> CellReader.text(value.replaceFirst("T00:00(:00)?.*$", ""), place);
            default ->
                    book.look(style == null ? 0 : Integer.parseInt(style))
                            .cell(place, Double.parseDouble(value.strip()), book.date1904());
        };
    }

    private void area(@Nullable String reference) {
        if (reference != null) {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            areas.add(
                    new Cell.Area(
                            new Cell.Place(range.getFirstRow() + 1, range.getFirstColumn()),
                            new Cell.Place(range.getLastRow() + 1, range.getLastColumn())));
        }
    }
}
