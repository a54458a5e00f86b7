package org.branchbook.proposal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a column about one day: 2026-03-05, 2026年3月5日党员大会, 3月5日 or 3.5主题党日.
 *
 * @param year null where the header does not tell it
 * @param rest what else stands there, such as the kind of activity
 */
public record DayHeader(@Nullable Integer year, int month, int day, String rest) {
    private static final Pattern FULL =
            Pattern.compile("(\\d{4}) *[-/.年] *(\\d{1,2}) *[-/.月] *(\\d{1,2}) *[日号]?(?!\\d)(.*)");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,2}) *[月./-] *(\\d{1,2}) *[日号]?(?![\\d月./-])(.*)");

    static boolean isDay(String text) {
        return read(text).isPresent();
    }

    public static Optional<DayHeader> read(String raw) {
        String text =
                Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            Integer year = Integer.valueOf(full.group(1));
            return valid(year, full.group(2), full.group(3), full.group(4));
        }
        Matcher part = SHORT.matcher(text);
        return part.matches()
                ? valid(null, part.group(1), part.group(2), part.group(3))
                : Optional.empty();
    }

    private static Optional<DayHeader> valid(
            @Nullable Integer year, String month, String day, String rest) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        try {
            LocalDate.of(year == null ? 2000 : year, m, d);
            return Optional.of(new DayHeader(year, m, d, rest.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day; empty where it is 29 February of a year without. */
    public Optional<LocalDate> in(int otherwise) {
        int y = year == null ? otherwise : year;
        return valid(y, String.valueOf(month), String.valueOf(day), "")
                .map(_ -> LocalDate.of(y, month, day));
    }
}
