package org.branchbook.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Counting working days, whatever a year's table of holidays looks like. */
class WorkingDaysPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    /** Odd numbers are holidays, even ones worked days. */
    private static WorkingDays days(List<Integer> special) {
        Map<LocalDate, HolidayYear.Day> days = new TreeMap<>();
        for (int each : special) {
            LocalDate date = FIRST.plusDays(each / 2);
            days.put(date, new HolidayYear.Day("假日", "holiday", date, each % 2 == 1));
        }
        List<HolidayYear.Day> all = new ArrayList<>(days.values());
        return new WorkingDays(new HolidayCalendar(List.of(new HolidayYear(2031, all))));
    }

    @Property(tries = 300)
    void countingAndCountingBackAgree(
            @ForAll @Size(max = 60) List<@IntRange(max = 240) Integer> special,
            @ForAll @IntRange(max = 120) int start,
            @ForAll @IntRange(min = 1, max = 15) int n) {
        WorkingDays days = days(special);
        LocalDate from = FIRST.plusDays(start);
        LocalDate last = days.nth(from, n).date();
        assertTrue(days.isWorkingDay(last));
        assertEquals(n, days.between(from, last));
        assertEquals(n - 1, days.between(from, last.minusDays(1)));
        assertEquals(last, days.plus(from.minusDays(1), n).date());
    }

    @Property(tries = 300)
    void countingInTwoPartsComesToTheSameDay(
            @ForAll @Size(max = 60) List<@IntRange(max = 240) Integer> special,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(min = 1, max = 9) int one,
            @ForAll @IntRange(min = 1, max = 9) int other) {
        WorkingDays days = days(special);
        LocalDate from = FIRST.plusDays(start);
        assertEquals(
                days.plus(from, one + other).date(),
                days.plus(days.plus(from, one).date(), other).date());
    }

    @Property(tries = 300)
    void aDeadlineMovesToTheNearestWorkingDayOnItsSide(
            @ForAll @Size(max = 60) List<@IntRange(max = 240) Integer> special,
            @ForAll @IntRange(min = 20, max = 100) int start) {
        WorkingDays days = days(special);
        LocalDate due = FIRST.plusDays(start);
        LocalDate before = days.onOrBefore(due).date();
        LocalDate after = days.onOrAfter(due).date();
        assertFalse(before.isAfter(due) || after.isBefore(due));
        assertTrue(days.isWorkingDay(before) && days.isWorkingDay(after));
        if (days.isWorkingDay(due)) {
            assertEquals(List.of(due, due), List.of(before, after));
        } else {
            assertEquals(2, days.between(before, after));
        }
    }
}
