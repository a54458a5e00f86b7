package org.branchbook.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.PartialDate;

/** Reads dates and times the way people type them, full-width signs included. */
final class Readings {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:\\D+(\\d{1,2})(?:\\D+(\\d{1,2}))?)?\\D?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\D+(\\d{1,2}))?\\D?|(\\d{1,2})(\\d{2})");

    private Readings() {}

    static Optional<LocalDate> date(String typed) {
        return partialDate(typed).filter(PartialDate::exact).map(PartialDate::earliest);
    }

    static Optional<PartialDate> partialDate(String typed) {
        String text = narrow(typed);
        Matcher packed = PACKED.matcher(text);
        Matcher matcher = packed.matches() ? packed : DATE.matcher(text);
        if (matcher != packed && !matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(
                            number(matcher.group(1)),
                            number(matcher.group(2)),
                            number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(narrow(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean packed = matcher.group(3) != null;
        try {
            return Optional.of(
                    LocalTime.of(
                            number(matcher.group(packed ? 3 : 1)),
                            number(matcher.group(packed ? 4 : 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Full-width digits and signs become the common ones. */
    private static String narrow(String typed) {
        StringBuilder out = new StringBuilder();
        typed.strip()
                .chars()
                .map(c -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
