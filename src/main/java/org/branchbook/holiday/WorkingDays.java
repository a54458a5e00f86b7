package org.branchbook.holiday;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Counts working days: weekdays that are no holiday, and days of rest that are worked (调休). */
public record WorkingDays(HolidayCalendar calendar) {
    /**
     * A date reached by counting.
     *
     * @param provisional whether a year on the way has no published arrangement yet
     */
    public record Result(LocalDate date, boolean provisional) {}

    public boolean isWorkingDay(LocalDate date) {
        return calendar.status(date).kind().working();
    }

    /** The working day that is so many after a date, the date itself not counted. */
    public Result plus(LocalDate from, int workingDays) {
        return nth(from.plusDays(1), workingDays);
    }

    /**
     * The last day of a public notice of n working days put up on a date: the first working day
     * from there on is day 1.
     */
    public Result nth(LocalDate from, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("counts from 1");
        }
        LocalDate date = from;
        int left = isWorkingDay(date) ? n - 1 : n;
        while (left > 0) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return new Result(date, isProvisional(from, date));
    }

    /** The date or, if it is a day of rest, the working day before: for what is handed in. */
    public Result onOrBefore(LocalDate due) {
        LocalDate date = due;
        while (!isWorkingDay(date)) {
            date = date.minusDays(1);
        }
        return new Result(date, isProvisional(date, due));
    }

    /** The date or, if it is a day of rest, the working day after. */
    public Result onOrAfter(LocalDate start) {
        LocalDate date = start;
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return new Result(date, isProvisional(start, date));
    }

    /** The working days from one date up to another, both counted. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private boolean isProvisional(LocalDate from, LocalDate to) {
        return !IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(calendar::announced);
    }
}
