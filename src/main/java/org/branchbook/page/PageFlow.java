package org.branchbook.page;

/** Where on a page what comes next is put, in millimetres; it goes on to a new page by itself. */
final class PageFlow {
    private static final double TOLERANCE = 0.01;

    private final Pages pages;
    private final double left;
    private final double top;
    private final double width;
    private final double bottom;
    private double y;

    /**
     * @param area within which everything stands
     */
    PageFlow(Pages pages, Pages.Box area) {
        this.pages = pages;
        this.left = area.x();
        this.top = area.y();
        this.width = area.width();
        this.bottom = area.y() + area.height();
        this.y = top;
    }

    Pages pages() {
        return pages;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double y() {
        return y;
    }

    double room() {
        return bottom - y;
    }

    boolean fits(double height) {
        return y + height <= bottom + TOLERANCE;
    }

    boolean atTop() {
        return y <= top + TOLERANCE;
    }

    void next() {
        pages.newPage();
        y = top;
    }

    /** Takes a height that stays on one page; gives where it begins. */
    double take(double height) {
        if (!fits(height) && !atTop()) {
            next();
        }
        double begin = y;
        y += height;
        return begin;
    }

    /** Goes on to a new page where less than a height is left. */
    void keep(double height) {
        if (!fits(height) && !atTop()) {
            next();
        }
    }
}
