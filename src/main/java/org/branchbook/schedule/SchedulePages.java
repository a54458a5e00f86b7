package org.branchbook.schedule;

import java.util.List;
import org.branchbook.page.Pages;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;

/** A schedule as pages to preview and print, A4 across. */
final class SchedulePages {
    private static final double MARGIN = 20;
    private static final double TOP = 16;
    private static final double LINE = 5.4;
    private static final double PAD = 1;

    /** A Chinese character of 10.5 points, in millimetres. */
    private static final double EM = 3.71;

    private static final Style CELL = Style.text(10.5);
    private static final Style HEAD = Style.heading(10.5).centred();

    private final Schedule schedule;
    private final Pages pages;
    private final double scale;
    private double y = TOP;

    private SchedulePages(Schedule schedule) {
        this.schedule = schedule;
        this.pages = Pages.across(schedule.title());
        double sum = 0;
        for (double width : Schedule.WIDTHS) {
            sum += width;
        }
        this.scale = (pages.width() - 2 * MARGIN) / sum;
    }

    static byte[] of(Schedule schedule) {
        return new SchedulePages(schedule).drawn();
    }

    private byte[] drawn() {
        double width = pages.width() - 2 * MARGIN;
        Box title = new Box(MARGIN, y, width, 11);
        pages.text(title, schedule.title(), Style.heading(18).centred());
        y += 13;
        row(Schedule.COLUMNS, HEAD);
        for (List<String> row : schedule.rows()) {
            if (y + height(row) > pages.height() - TOP - 22) {
                pages.newPage();
                y = TOP;
                row(Schedule.COLUMNS, HEAD);
            }
            row(row, CELL);
        }
        y += 4;
        double x = MARGIN;
        for (String label : Schedule.SIGNATURES) {
            pages.text(new Box(x, y, width / 3, 8), label + "：", CELL);
            double from = x + (label.length() + 1) * EM;
            pages.line(from, y + LINE, x + width / 3 - 10, y + LINE, 0.5);
            x += width / 3;
        }
        pages.onEachPage(this::footer);
        return pages.pdf();
    }

    private void footer(int page, int count) {
        double width = pages.width() - 2 * MARGIN;
        Box foot = new Box(MARGIN, pages.height() - 14, width, 5);
        pages.text(foot, schedule.note(), Style.text(9));
        pages.text(foot, "第 " + page + " 页　共 " + count + " 页", Style.text(9).right());
    }

    private double width(int column) {
        return Schedule.WIDTHS[column] * scale;
    }

    private double height(List<String> row) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(lines, pages.wrap(row.get(i), width(i) - 2 * PAD, CELL).size());
        }
        return Math.max(9, lines * LINE + 2);
    }

    private void row(List<String> row, Style style) {
        double height = height(row);
        double x = MARGIN;
        for (int i = 0; i < row.size(); i++) {
            pages.rectangle(new Box(x, y, width(i), height), 0.5);
            List<String> lines = pages.wrap(row.get(i), width(i) - 2 * PAD, CELL);
            double line = y + (height - lines.size() * LINE) / 2;
            boolean words = i == 4 || i == 5;
            for (String text : lines) {
                pages.text(
                        new Box(x + PAD, line, width(i) - 2 * PAD, LINE),
                        text,
                        words ? style : style.centred());
                line += LINE;
            }
            x += width(i);
        }
        y += height;
    }
}
