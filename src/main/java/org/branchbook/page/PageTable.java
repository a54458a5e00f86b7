package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Fitted;
import org.branchbook.base.Text;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Look;
import org.jspecify.annotations.Nullable;

/** Draws a {@link WordTable} with its margins, its heights and the rule by which rows are torn. */
final class PageTable {
    private static final double MARGIN = 108 * 25.4 / 1440;
    private static final double NARROW = 40 * 25.4 / 1440;
    private static final double ABOVE = 28 * 25.4 / 1440;
    private static final double THIN = 0.5;
    private static final double THICK = 1.5;
    private static final double POINT = 25.4 / 72;
    private static final int TORN_FROM_LINES = 12;

    private final PageFlow flow;
    private final Pages pages;
    private final WordTable table;
    private final double[] edges;
    private final double line;
    private double begin;

    PageTable(PageFlow flow, WordTable table) {
        this.flow = flow;
        this.pages = flow.pages();
        this.table = table;
        this.line = (table.lineHeight() > 0 ? table.lineHeight() : 20) * POINT;
        int[] widths = table.widths((int) Math.round(flow.width() * 1000));
        this.edges = new double[widths.length + 1];
        edges[0] = flow.left();
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] / 1000.0;
        }
    }

    /** A line and how far it is set in. */
    private record Line(PageText.Line text, double inset) {}

    /**
     * A cell with its lines; one that is shrunk has none of them.
     *
     * @param fitted null where nothing is shrunk
     */
    private record Cell(
            WordTable.Cell cell, Box across, List<Line> lines, @Nullable Fitted fitted) {
        /** In millimetres, without what is left free above and below. */
        double height(double line) {
            return fitted != null && fitted.lines().size() > 1
                    ? fitted.height() * POINT
                    : Math.max(1, lines.size()) * line;
        }
    }

    private record Row(List<Cell> cells, int lines, double height) {}

    void draw() {
        List<Row> header = new ArrayList<>();
        begin = flow.y();
        for (WordTable.Row each : table.rows()) {
            Row row = laid(each);
            if (each.header()) {
                header.add(row);
            }
            // A header at the foot of a page would head nothing.
            double below = each.header() ? line + 2 * ABOVE : 0;
            if (!flow.fits(row.height() + below)) {
                if (!each.header() && row.lines() >= TORN_FROM_LINES) {
                    tear(row, header);
                    continue;
                }
                turn(each.header() ? List.of() : header);
            }
            draw(row, 0, row.lines(), row.height());
        }
        close();
    }

    /** How much room its header and the first row below it need. */
    double begins() {
        double height = 0;
        for (WordTable.Row each : table.rows()) {
            Row row = laid(each);
            boolean torn = !each.header() && row.lines() >= TORN_FROM_LINES;
            height += torn ? 2 * (line + ABOVE) : row.height();
            if (!each.header()) {
                break;
            }
        }
        return height;
    }

    private void turn(List<Row> header) {
        if (!flow.atTop()) {
            close();
            flow.next();
            begin = flow.y();
            header.forEach(row -> draw(row, 0, row.lines(), row.height()));
        }
    }

    /** A long row goes on over the pages, line by line. */
    private void tear(Row row, List<Row> header) {
        int from = 0;
        while (from < row.lines()) {
            int here = (int) ((flow.room() - 2 * ABOVE) / line);
            if (here < 2 && from < row.lines()) {
                turn(header);
                here = Math.max(1, (int) ((flow.room() - 2 * ABOVE) / line));
            }
            int to = Math.min(row.lines(), from + here);
            draw(row, from, to, (to - from) * line + 2 * ABOVE);
            from = to;
            if (from < row.lines()) {
                turn(header);
            }
        }
    }

    /** The heavier frame of what stands on this page. */
    private void close() {
        if (table.isFramed() && flow.y() > begin) {
            pages.rectangle(new Box(flow.left(), begin, flow.width(), flow.y() - begin), THICK);
        }
    }

    private Row laid(WordTable.Row row) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int most = 1;
        double height = row.height();
        for (WordTable.Cell cell : row.cells()) {
            double x = edges[column];
            Box across = new Box(x, 0, edges[column + cell.span()] - x, 0);
            Fitted fitted = fitted(cell, across);
            List<Line> lines = fitted == null ? lines(cell, across) : List.of();
            Cell laid = new Cell(cell, across, lines, fitted);
            cells.add(laid);
            most = Math.max(most, lines.size());
            height = Math.max(height, laid.height(line) + 2 * ABOVE);
            column += cell.span();
        }
        return new Row(cells, most, height);
    }

    private @Nullable Fitted fitted(WordTable.Cell cell, Box across) {
        if (cell.look() != Look.FIT && cell.look() != Look.HEAD) {
            return null;
        }
        String text = String.join(" ", Text.paragraphs(cell.text()));
        double width = across.width() - 2 * margin(cell);
        return Fitted.of(text, width / POINT, table.fontSize());
    }

    private static double margin(WordTable.Cell cell) {
        return cell.look() == Look.FIT ? NARROW : MARGIN;
    }

    private List<Line> lines(WordTable.Cell cell, Box across) {
        double em = table.fontSize() * POINT;
        double ems = (across.width() - 2 * MARGIN) / em;
        int inset = cell.look() == Look.PROSE ? 2 : 0;
        PageText setter = pages.setter(style(cell.look()).face(), 0);
        List<Line> lines = new ArrayList<>();
        for (String paragraph : Text.paragraphs(cell.text())) {
            double set = inset * em;
            for (PageText.Line line : setter.lines(paragraph, ems - inset, ems)) {
                lines.add(new Line(line, set));
                set = 0;
            }
        }
        return lines;
    }

    private Style style(Look look) {
        boolean head = look == Look.HEAD || look == Look.LABEL;
        Style style = head ? Style.heading(table.fontSize()) : Style.text(table.fontSize());
        return switch (look) {
            case LEFT, PROSE -> style;
            case RIGHT -> style.right();
            case HEAD, LABEL, CENTER, FIT -> style.centred();
        };
    }

    private void draw(Row row, int from, int to, double height) {
        double y = flow.take(height);
        int column = 0;
        for (Cell cell : row.cells()) {
            Box across = cell.across();
            Box box = new Box(across.x(), y, across.width(), height);
            pages.rectangle(box, THIN);
            Style style = style(cell.cell().look());
            if (cell.fitted() != null && from == 0) {
                shrunk(cell.fitted(), inside(box, margin(cell.cell())), style);
            }
            lines(cell, box, from, to);
            column += cell.cell().span();
            if (table.hasDoubleLineAfter(column - 1)) {
                double x = edges[column] - 0.6;
                pages.line(x, y, x, y + height, THIN);
            }
        }
    }

    /** Upright in the middle of the box. */
    private void shrunk(Fitted fitted, Box box, Style style) {
        double pitch = fitted.size() * Fitted.PITCH * POINT;
        double y = box.y() + (box.height() - fitted.lines().size() * pitch) / 2;
        for (String text : fitted.lines()) {
            Box room = new Box(box.x(), y, box.width(), pitch);
            pages.text(room, text, style.sized(fitted.size()));
            y += pitch;
        }
    }

    private static Box inside(Box box, double margin) {
        return new Box(box.x() + margin, box.y(), box.width() - 2 * margin, box.height());
    }

    private void lines(Cell cell, Box box, int from, int to) {
        int last = Math.min(to, cell.lines().size());
        boolean top = cell.cell().look() == Look.PROSE;
        double y = box.y() + (top ? ABOVE : (box.height() - (last - from) * line) / 2);
        Style style = style(cell.cell().look());
        for (int i = from; i < last; i++) {
            Line set = cell.lines().get(i);
            Box room = inside(new Box(box.x(), y, box.width(), line), MARGIN);
            pages.line(
                    new Box(room.x() + set.inset(), y, room.width() - set.inset(), line),
                    set.text(),
                    style);
            y += line;
        }
    }
}
