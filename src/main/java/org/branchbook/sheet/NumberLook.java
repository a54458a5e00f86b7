package org.branchbook.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a number format shows numbers: as dates, as months, with leading zeros. Dates are taken from
 * the stored number, never from the shown text.
 *
 * @param zeros the digits of a format such as 000000, which keeps leading zeros; 0 for others
 */
record NumberLook(boolean date, boolean hidesDay, int zeros) {
    static final NumberLook GENERAL = new NumberLook(false, false, 0);

    /** Built-in formats of Chinese Excel that POI does not know; it shows “reserved-42186x1F”. */
    private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    static NumberLook of(int format, @Nullable String pattern) {
        boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        String bare = bare(pattern);
        boolean ours = bare.contains("y") && (bare.contains("m") || bare.length() <= 4);
        boolean date = chinese || ours || DateUtil.isADateFormat(format, pattern);
        boolean hidesDay =
                CHINESE_MONTHS.contains(format) || (bare.contains("y") && !bare.contains("d"));
        int zeros = pattern != null && pattern.matches("0{2,15}") ? pattern.length() : 0;
        return new NumberLook(date, hidesDay, zeros);
    }

    Cell cell(Cell.Place place, double value, boolean date1904) {
        // Years 1901 to 2198; below are times of day and durations.
        if (date && value >= 366 && value < 109_000) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, date1904);
            PartialDate day = date(moment);
            boolean timed = moment.toLocalTime().toSecondOfDay() != 0;
            String text = timed ? TIME.format(moment) : day.toString();
            return new Cell(place, Cell.Kind.DATE, text, day, null);
        }
        String text = digits(value);
        // A number 1990.1 may have been typed as 1990.10; nobody can tell.
        boolean unclear = text.length() == 6 && text.matches("\\d{4}\\.1");
        PartialDate read = unclear ? null : DateReader.read(text).orElse(null);
        return new Cell(place, Cell.Kind.NUMBER, text, read, null);
    }

    /** The day is left out only if the format hides it and it is the 1st, which Excel fills in. */
    private PartialDate date(LocalDateTime moment) {
        PartialDate full = PartialDate.of(moment.toLocalDate());
        return hidesDay && full.day() == 1 ? new PartialDate(full.year(), full.month(), 0) : full;
    }

    /** The first section of a number format without quoted words, colours and locales. */
    private static String bare(@Nullable String format) {
        return format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "")
                        .split(";", 2)[0]
                        .toLowerCase(Locale.ROOT);
    }

    /** Fifteen digits as Excel shows them. */
    private String digits(double value) {
        if (zeros > 0 && value >= 0 && value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%0" + zeros + "d", (long) value);
        }
        return NumberToTextConverter.toText(value);
    }
}
