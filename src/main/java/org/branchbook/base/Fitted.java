package org.branchbook.base;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text such as 阿依古丽·买买提 shrunk to its cell; one that could not be read any more stands in several
 * lines.
 *
 * @param size in points, in halves
 */
public record Fitted(double size, List<String> lines) {
    /** How far apart its lines are, as a part of the size. */
    public static final double PITCH = 1.2;

    private static final double SMALLEST = 7.5;

    /** The tag of a template, which is no tag any more once it is broken. */
    private static final Pattern TAG = Pattern.compile("^\\[.*]$|\\{\\{");

    /** Two lines of it stand in the row of a list. */
    private static final double IN_LINES = 9;

    public Fitted {
        lines = List.copyOf(lines);
    }

    /**
     * @param width of the cell in points
     * @param wanted size in points, never exceeded
     */
    public static Fitted of(String text, double width, double wanted) {
        double size = size(List.of(text), width, wanted);
        if (size >= Math.min(SMALLEST, wanted) || TAG.matcher(text).find()) {
            return new Fitted(Math.max(Math.min(SMALLEST, wanted), size), List.of(text));
        }
        List<String> lines = List.of(text);
        for (int count = 2; count <= text.length() && size < SMALLEST; count++) {
            lines = Balanced.lines(text, count);
            size = size(lines, width, Math.min(IN_LINES, wanted));
            if (size < SMALLEST) {
                lines = Balanced.even(text, count);
                size = size(lines, width, Math.min(IN_LINES, wanted));
            }
        }
        return new Fitted(Math.max(SMALLEST, size), lines);
    }

    private static double size(List<String> lines, double width, double wanted) {
        double widest = lines.stream().mapToDouble(Text::ems).max().orElse(0);
        return widest * wanted <= width ? wanted : Math.floor(2 * width / widest) / 2;
    }

    /** In points. */
    public double height() {
        return lines.size() * size * PITCH;
    }
}
