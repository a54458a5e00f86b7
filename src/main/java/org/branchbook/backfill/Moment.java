package org.branchbook.backfill;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day with the time of day, as sheets write it: 2019/2/3 14:30, 2019年2月3日（星期日）下午2点半至4点,
 * 14:30-16:00. What is not there stays null.
 */
record Moment(@Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {
    static final Moment NONE = new Moment(null, null, null);

    private static final LocalDateTime EXCEL_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final String DATE =
            "(?:(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?|(\\d{4})(\\d{2})(\\d{2}))"
                    + "(?: ?\\(?(?:星期|周)[一二三四五六日天]\\)?)?";
    private static final String TIME =
            "(上午|早上|凌晨|中午|下午|晚上|晚|AM|PM)? ?(\\d{1,2}) ?[:时点] ?(\\d{1,2}|半|整)?"
                    + "(?::\\d{2}(?:\\.\\d+)?)? ?分?";
    private static final Pattern ALL =
            Pattern.compile(
                    "(?:"
                            + DATE
                            + ")?[T ,]*(?:"
                            + TIME
                            + "(?: ?(?:-+|~|–|—+|至|到) ?(?:"
                            + DATE
                            + ")?[T ]?"
                            + TIME
                            + ")?)?");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}\\.\\d+");
    private static final Pattern FRACTION = Pattern.compile("0\\.\\d+");

    /** Empty where the text is no such moment. */
    static Optional<Moment> read(String raw) {
        String text =
                Normalizer.normalize(raw, Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Cf}\\p{Cc}\\p{Z}\\s]+", " ")
                        .replaceAll("[‐‑‒−]", "-")
                        .strip();
        if (SERIAL.matcher(text).matches() || FRACTION.matcher(text).matches()) {
            return Optional.of(serial(Double.parseDouble(text)));
        }
        Matcher m = ALL.matcher(text);
        if (text.isEmpty() || !m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = date(m, 1);
            LocalDate last = date(m, 10);
            LocalTime start = time(m, 7, "");
            LocalTime end = time(m, 16, m.group(7) == null ? "" : m.group(7));
            boolean overnight = last != null && !last.equals(date);
            return overnight ? Optional.empty() : Optional.of(new Moment(date, start, end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number behind a cell that shows no date: days since the beginning of 1900. */
    private static Moment serial(double value) {
        long minutes = Math.round(value * MINUTES_A_DAY);
        LocalDateTime moment = EXCEL_ZERO.plusMinutes(minutes);
        boolean timeOnly = value < 1;
        return new Moment(timeOnly ? null : moment.toLocalDate(), moment.toLocalTime(), null);
    }

    private static @Nullable LocalDate date(Matcher m, int group) {
        int at = m.group(group) == null ? group + 3 : group;
        return m.group(at) == null
                ? null
                : LocalDate.of(
                        Integer.parseInt(m.group(at)),
                        Integer.parseInt(m.group(at + 1)),
                        Integer.parseInt(m.group(at + 2)));
    }

    /**
     * @param before the half of the day of the beginning, which an end without one shares
     */
    private static @Nullable LocalTime time(Matcher m, int group, String before) {
        if (m.group(group + 1) == null) {
            return null;
        }
        String half = m.group(group) == null ? before : m.group(group);
        int hour = Integer.parseInt(m.group(group + 1));
        String minute = m.group(group + 2) == null ? "整" : m.group(group + 2);
        boolean late =
                half.equals("下午")
                        || half.startsWith("晚")
                        || half.equals("PM")
                        || (half.equals("中午") && hour < 11);
        int minutes =
                switch (minute) {
                    case "半" -> 30;
                    case "整" -> 0;
                    default -> Integer.parseInt(minute);
                };
        return LocalTime.of(late && hour < 12 ? hour + 12 : hour, minutes);
    }

    /** This, with what only the other one tells. */
    Moment or(Moment other) {
        return new Moment(
                date == null ? other.date : date,
                start == null ? other.start : start,
                end == null ? other.end : end);
    }
}
