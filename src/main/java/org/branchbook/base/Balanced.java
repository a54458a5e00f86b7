package org.branchbook.base;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is too long, as lines of about the same length: a title or a long name, as a person
 * would break it, and never with one character left over.
 */
public final class Balanced {
    /** A line may well end after these: words of names of bodies, marks and blanks. */
    private static final String ENDS = " ·、，；：。）》”院会部系所党处局厂团";

    /** No line begins with these or ends with those. */
    private static final String CLOSING = "，。、；：？！）》」』】〉〕”’·,.;:?!)]}%";

    private static final String OPENING = "（《「『【〈〔“‘([{";

    /** How much further from the middle a better place may lie, as a part of the length. */
    private static final double PATIENCE = 0.35;

    private Balanced() {}

    /**
     * As few lines as it takes.
     *
     * @param most the width of a line in ems
     */
    public static List<String> within(String text, double most) {
        int count = (int) Math.max(1, Math.ceil(Text.ems(text) / most));
        List<String> lines = lines(text, count, PATIENCE, most);
        while (count < text.length() && lines.stream().anyMatch(line -> Text.ems(line) > most)) {
            lines = lines(text, ++count, PATIENCE, most);
        }
        return lines;
    }

    /** At most so many lines; fewer where there are not as many places to break. */
    static List<String> lines(String text, int count) {
        return lines(text, count, PATIENCE, Double.MAX_VALUE);
    }

    /** Wherever a line may end, so that the longest is as short as can be. */
    static List<String> even(String text, int count) {
        return lines(text, count, 0, Double.MAX_VALUE);
    }

    private static List<String> lines(String text, int count, double patience, double most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        for (int left = count; left > 1 && !rest.isEmpty(); left--) {
            double all = Text.ems(rest);
            // What is left must fit the lines that are left.
            int end = end(rest, patience, all / left, new Span(all - most * (left - 1), most));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** How wide a line must and may be. */
    private record Span(double least, double most) {
        boolean holds(double width) {
            return least <= width && width <= most;
        }
    }

    private static int end(String text, double patience, double wanted, Span span) {
        int best = text.length();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < text.length(); i++) {
            if (mayEnd(text, i)) {
                double width = Text.ems(text.substring(0, i));
                boolean good = ENDS.indexOf(text.charAt(i - 1)) >= 0;
                double cost =
                        Math.abs(width - wanted)
                                + (good ? 0 : patience * wanted)
                                + (span.holds(width) ? 0 : text.length());
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean mayEnd(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean word = isLatin(before) && isLatin(after);
        boolean pair = Character.isSurrogatePair(before, after);
        return !word && !pair && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Text.isWide(c);
    }
}
