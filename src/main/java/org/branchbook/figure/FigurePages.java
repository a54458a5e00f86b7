package org.branchbook.figure;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.page.Pages;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;

/**
 * A table of figures on paper, A4 across. What is too wide goes on over further pages with the
 * first column repeated.
 */
public final class FigurePages {
    private static final double EDGE = 15;
    private static final double TOP = 40;
    private static final double BOTTOM = 18;
    private static final double ROW = 7;
    private static final double HEAD = 9;
    private static final double SIZE = 9;
    private static final double EM = SIZE * 25.4 / 72;

    private final FigureTable table;
    private final String branch;
    private final Pages pages;
    private final List<Double> widths = new ArrayList<>();

    private FigurePages(FigureTable table, String branch) {
        this.table = table;
        this.branch = branch;
        this.pages = Pages.across(table.title());
    }

    public static byte[] of(FigureTable table, String branch) {
        return new FigurePages(table, branch).draw();
    }

    private byte[] draw() {
        measure();
        boolean first = true;
        for (List<Integer> columns : parts()) {
            int rows = (int) ((pages.height() - TOP - HEAD - BOTTOM) / ROW);
            for (int from = 0; from == 0 || from < table.lines().size(); from += rows) {
                if (!first) {
                    pages.newPage();
                }
                first = false;
                page(columns, from, Math.min(table.lines().size(), from + rows));
            }
        }
        pages.onEachPage((page, count) ->
                pages.text(
                        new Box(EDGE, pages.height() - 14, pages.width() - 2 * EDGE, 6),
                        "第 " + page + " 页　共 " + count + " 页",
                        Style.text(9).centred()));
        return pages.pdf();
    }

    private void measure() {
        for (int i = 0; i < table.columns().size(); i++) {
            double widest = Text.ems(table.columns().get(i).name());
            for (Line line : table.lines()) {
                widest = Math.max(widest, Text.ems(line.cells().get(i).text()));
            }
            widths.add(Math.clamp(widest * EM + 4, 10, 70));
        }
    }

    /** Which columns stand beside each other, the first one on every page. */
    private List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        double room = pages.width() - 2 * EDGE - widths.getFirst();
        List<Integer> part = new ArrayList<>(List.of(0));
        double used = 0;
        for (int i = 1; i < widths.size(); i++) {
            if (used + widths.get(i) > room && part.size() > 1) {
                parts.add(part);
                part = new ArrayList<>(List.of(0));
                used = 0;
            }
            part.add(i);
            used += widths.get(i);
        }
        parts.add(part);
        return parts;
    }

    private void page(List<Integer> columns, int from, int to) {
        double room = pages.width() - 2 * EDGE;
        pages.text(new Box(EDGE, 14, room, 10), table.title(), Style.heading(16).centred());
        pages.text(new Box(EDGE, 26, room, 5), branch, Style.text(9));
        pages.text(new Box(EDGE, 31, room, 5), String.join("　", table.notes()), Style.text(8));
        double x = EDGE;
        for (int i : columns) {
            Column column = table.columns().get(i);
            double width = widths.get(i);
            Box head = new Box(x, TOP, width, HEAD);
            pages.fill(head, 0.93).rectangle(head, 0.4);
            pages.text(inner(head), column.name(), Style.heading(SIZE).centred());
            for (int row = from; row < to; row++) {
                Line line = table.lines().get(row);
                Box box = new Box(x, TOP + HEAD + (row - from) * ROW, width, ROW);
                pages.rectangle(box, 0.4);
                Style style = line.total() ? Style.heading(SIZE) : Style.text(SIZE);
                boolean left = column.look() == Look.TEXT;
                pages.text(inner(box), line.cells().get(i).text(), left ? style : style.centred());
            }
            x += width;
        }
    }

    private static Box inner(Box box) {
        return new Box(box.x() + 1.2, box.y(), box.width() - 2.4, box.height());
    }
}
