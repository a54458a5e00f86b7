package org.branchbook.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or only the year, as old personnel files give it. Nothing is
 * filled in: 1990.07 stays a month; {@link #earliest} serves comparison only.
 *
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day needs a month");
        }
        var unused = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    /** Reads what {@link #toString} writes: 2013, 2013-07 or 2013-07-01. */
    public static @Nullable PartialDate parse(@Nullable String iso) {
        if (iso == null || iso.isBlank()) {
            return null;
        }
        String[] parts = iso.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    public boolean exact() {
        return day != 0;
    }

    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
    }

    /** As Chinese ledgers write it: 2013.07.01, 2013.07 or 2013. */
    public String dotted() {
        return toString().replace('-', '.');
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        digits(text, year / 100);
        digits(text, year % 100);
        if (month != 0) {
            digits(text.append('-'), month);
        }
        if (day != 0) {
            digits(text.append('-'), day);
        }
        return text.toString();
    }

    private static void digits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }
}
