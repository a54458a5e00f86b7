package org.branchbook.lasting;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * One person's service over the years, up to the end of one.
 *
 * @param years in how many different years he served
 */
public record Lasting(String name, LocalDate first, LocalDate last, int years) {
    /** Whole years since the first day, in a year; 0 in the first one. */
    public int anniversary(int year) {
        return year - first.getYear();
    }

    /** The day in a year on which the first one returns; 29 February on the 28th elsewhere. */
    public LocalDate day(int year) {
        return MonthDay.from(first).atYear(year);
    }
}
