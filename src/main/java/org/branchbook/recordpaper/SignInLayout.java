package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;

/**
 * How many rows stand on each page of a sign-in sheet. Numbers run down the left half of a page,
 * then down its right half, and only then go on to the next page.
 *
 * @param halves 1 or 2 people side by side
 * @param observerRows rows of three observers each, under the list
 */
record SignInLayout(int halves, double rowHeight, List<Integer> rows, int observerRows) {
    static final double LINE = 7.2;
    static final double OBSERVER_ROW = 9.5;
    static final double FOOT_ROW = 8.5;
    static final int OBSERVERS_A_ROW = 3;

    /** Text height of a page with margins of 16 mm, and 5 to spare. */
    private static final double PAGE = 259.5;

    /** What a border adds to a row in LibreOffice. */
    private static final double BORDER = 0.22;

    /** Between two tables. */
    private static final double GAP = 1.7;

    private static final double TITLE = 12.5;
    private static final int ONE_UP = 16;
    private static final int USUAL_OBSERVER_ROWS = 2;

    /**
     * @param headLines lines between the title and the list
     */
    static SignInLayout of(int people, int observers, int headLines) {
        int halves = people > ONE_UP ? 2 : 1;
        double rowHeight = halves == 1 ? 10.5 : 9.5;
        double row = rowHeight + BORDER;
        double other = PAGE - line();
        double first = other - TITLE - headLines * line();
        int least = Math.max(1, (observers + OBSERVERS_A_ROW - 1) / OBSERVERS_A_ROW);
        int usual = Math.max(USUAL_OBSERVER_ROWS, least);
        List<Integer> rows = new ArrayList<>();
        int left = people;
        double room = first;
        int observerRows = usual;
        boolean done = false;
        while (!done) {
            int needed = (left + halves - 1) / halves;
            if (needed * row + foot(usual) > room) {
                observerRows = least;
            }
            int withFoot = (int) ((room - foot(observerRows)) / row);
            int withoutFoot = (int) (room / row);
            done = needed <= withFoot;
            // A last page holds a few people, never the foot alone.
            int here = done ? needed : Math.min(withoutFoot, Math.max(1, needed - 3));
            rows.add(here);
            left -= here * halves;
            room = other;
            observerRows = done ? observerRows : usual;
        }
        return new SignInLayout(halves, rowHeight, rows, observerRows);
    }

    private static double line() {
        return LINE + BORDER;
    }

    private static double foot(int observerRows) {
        return observerRows * (OBSERVER_ROW + BORDER) + FOOT_ROW + BORDER + 2 * GAP;
    }

    /** The place on the list, from 0, of a cell; it may lie beyond the last person. */
    int index(int page, int row, int half) {
        int before = 0;
        for (int i = 0; i < page; i++) {
            before += rows.get(i) * halves;
        }
        return before + half * rows.get(page) + row;
    }
}
