package org.branchbook.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.branchbook.base.Text;

/**
 * A text over all columns, whose height is known with their widths.
 *
 * @param size in points
 */
record WideText(XSSFRow row, String text, int size) {
    /** How wide a Latin character of 11 points is, in points. */
    private static final double CHARACTER = 5.25;

    private static final double PITCH = 1.4;

    /**
     * @param characters how many Latin ones the columns hold together
     */
    void fit(double characters) {
        double lines = Math.max(1, Math.ceil(Text.ems(text) * size / (characters * CHARACTER)));
        row.setHeightInPoints((float) (lines * size * PITCH + (size > 11 ? 11 : 5)));
    }
}
