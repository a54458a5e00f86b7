package org.branchbook.document;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activity;
import org.branchbook.base.Dates;
import org.branchbook.page.Pages;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;

/** A list of activities as pages to preview and print. */
final class AgendaPages {
    private static final double MARGIN = 18;
    private static final double BOTTOM = Pages.HEIGHT - 22;
    private static final double LINE = 9;
    private static final double[] WIDTHS = {34, 26, 30, 62, 22};
    private static final List<String> TITLES = List.of("日期", "时间", "类型", "名称", "地点");
    private static final Style CELL = Style.text(10.5);

    private final Pages pages;
    private double y = MARGIN;

    private AgendaPages(String title) {
        this.pages = new Pages(title);
    }

    static byte[] of(String branch, String title, List<Activity> activities) {
        AgendaPages made = new AgendaPages(title);
        double width = Pages.WIDTH - 2 * MARGIN;
        made.pages.text(new Box(MARGIN, made.y, width, 12), title, Style.heading(18).centred());
        made.pages.text(new Box(MARGIN, made.y + 13, width, 6), branch, CELL);
        made.y += 21;
        made.row(TITLES, Style.heading(10.5).centred());
        activities.forEach(made::line);
        made.pages.onEachPage((page, count) ->
                made.pages.text(
                        new Box(MARGIN, Pages.HEIGHT - 14, width, 5),
                        "第 " + page + " 页　共 " + count + " 页",
                        CELL.right()));
        return made.pages.pdf();
    }

    private void line(Activity activity) {
        if (y + LINE > BOTTOM) {
            pages.newPage();
            y = MARGIN;
            row(TITLES, Style.heading(10.5).centred());
        }
        String weekday =
                activity.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
        row(
                List.of(
                        activity.date() + " " + weekday,
                        Dates.time(activity.plan().when().start())
                                + "–"
                                + Dates.time(activity.plan().when().end()),
                        activity.type().documentName(),
                        activity.title(),
                        activity.plan().place()),
                CELL);
    }

    private void row(List<String> texts, Style style) {
        double x = MARGIN;
        for (int i = 0; i < WIDTHS.length; i++) {
            pages.rectangle(new Box(x, y, WIDTHS[i], LINE), 0.5);
            pages.text(new Box(x + 1, y, WIDTHS[i] - 2, LINE), texts.get(i), style);
            x += WIDTHS[i];
        }
        y += LINE;
    }
}
