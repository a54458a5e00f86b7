package org.branchbook.excel;

import org.branchbook.base.Text;

/**
 * A text over all columns, whose height is known with their widths.
 *
 * @param row its index
 * @param size in points
 */
record WideText(int row, String text, int size) {
    /** How wide a Latin character of 11 points is, in points. */
    private static final double CHARACTER = 5.25;

    private static final double PITCH = 1.4;

    /** No row of a sheet may be taller. */
    private static final double TALLEST = 409;

    /**
     * In points.
     *
     * @param characters how many Latin ones the columns hold together
     */
    double height(double characters) {
        double width = characters * CHARACTER;
        double lines =
                text.lines()
                        .mapToDouble(line -> Math.max(1, Math.ceil(Text.ems(line) * size / width)))
                        .sum();
        return Math.min(TALLEST, Math.max(1, lines) * size * PITCH + (size > 11 ? 11 : 5));
    }
}
