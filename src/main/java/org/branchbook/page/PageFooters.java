package org.branchbook.page;

import org.branchbook.page.Pages.Align;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Face;
import org.branchbook.page.Pages.Style;

/** What stands under the text of every page. */
final class PageFooters {
    private static final double BELOW = 7;

    /** From the top of a dash of 14 points to the middle of its line, which lies above it. */
    private static final double DASH = -0.29;

    private static final double NUMBER = 14 * 25.4 / 72;
    private static final double NOTE = 15 * 25.4 / 72;

    private final Pages pages;
    private final Box area;

    PageFooters(Pages pages, Box area) {
        this.pages = pages;
        this.area = area;
    }

    /**
     * — 1 — with the dash 7 mm below the text and a character in from the outer edge, GB/T
     * 9704-2012, 7.5; a small note under it.
     */
    void numbered(String note) {
        double middle = area.y() + area.height() + BELOW + DASH;
        pages.onEachPage((page, _) -> {
            Align side = page % 2 == 1 ? Align.RIGHT : Align.LEFT;
            pages.text(
                    line(area.x() + NUMBER, middle, area.width() - 2 * NUMBER),
                    "— " + page + " —",
                    new Style(Face.SONG, 14, side));
            pages.text(
                    line(area.x(), middle + NOTE, area.width()),
                    note,
                    new Style(Face.SONG, 9, side));
        });
    }

    /** The text on the left, 第 1 页 共 2 页 on the right. */
    void counted(String text) {
        double middle = pages.height() - 11;
        pages.onEachPage((page, count) -> {
            pages.text(
                    line(area.x(), middle, area.width() - 40),
                    text,
                    new Style(Face.SONG, 10.5, Align.LEFT));
            pages.text(
                    line(area.x(), middle, area.width()),
                    "第 " + page + " 页　共 " + count + " 页",
                    new Style(Face.SONG, 10.5, Align.RIGHT));
        });
    }

    private static Box line(double x, double middle, double width) {
        return new Box(x, middle - 3, width, 6);
    }
}
