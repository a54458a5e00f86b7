package org.branchbook.excel;

import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** Widths of columns from their content, without Excel's help and without fonts. */
final class ExcelColumns {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    private static final int UNITS = 256;
    private static final double LINE = 15;
    private static final double PADDING = 8;

    private ExcelColumns() {}

    /** One column; it sees every value before it knows its width. */
    static final class Column {
        private final String title;
        private final ExcelLook look;
        private final int fixed;
        private double widest;

        Column(String title, ExcelLook look, int fixed) {
            this.title = title;
            this.look = look;
            this.fixed = fixed;
            title.lines().forEach(this::measure);
        }

        String title() {
            return title;
        }

        ExcelLook look() {
            return look;
        }

        void see(@Nullable Object value) {
            if (look == ExcelLook.DATE) {
                widest = Math.max(widest, 10);
            }
            if (value instanceof String text) {
                text.lines().forEach(this::measure);
            } else if (value instanceof Number number) {
                measure(number.toString());
            }
        }

        private void measure(String line) {
            widest = Math.max(widest, 2 * Text.ems(line));
        }

        private double characters() {
            double wanted = fixed > 0 ? fixed : Math.min(widest + 3, WIDEST);
            return Math.max(wanted, NARROWEST);
        }

        int units() {
            return (int) Math.round(characters() * UNITS);
        }

        /** The height in points that a wrapped text needs at the width allowed. */
        double height(@Nullable Object value) {
            double lines = 1;
            if (value instanceof String text && !look.isCentred()) {
                double room = fixed > 0 ? fixed : WIDEST;
                lines =
                        text.lines()
                                .mapToDouble(
                                        l -> Math.max(1, Math.ceil(2 * Text.ems(l) / (room - 3))))
                                .sum();
            }
            return Math.min(409, Math.max(1, lines) * LINE + PADDING);
        }
    }
}
