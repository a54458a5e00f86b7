package org.branchbook.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.HolidayYear;

/** The usual day of each month, and where it goes when that day is not free. */
class RecurrencePropertiesTest {
    private static final YearMonth MONTH = YearMonth.of(2031, 5);
    private static final LocalDate FIRST = MONTH.atDay(1);
    private static final LocalDate LAST = MONTH.atEndOfMonth();

    private static Rhythm rhythm(int week, DayOfWeek day) {
        return new Rhythm(
                ActivityType.THEME_PARTY_DAY,
                List.of(),
                week,
                day,
                new Rhythm.Time(LocalTime.of(14, 30), LocalTime.of(16, 0), ""),
                true);
    }

    @Property
    void theNthWeekdayOfEveryMonthIsThat(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 5) int week,
            @ForAll DayOfWeek day) {
        LocalDate date = rhythm(week, day).in(YearMonth.of(year, month));
        assertEquals(YearMonth.of(year, month), YearMonth.from(date));
        assertEquals(day, date.getDayOfWeek());
        if (week == 5) {
            assertFalse(YearMonth.from(date.plusWeeks(1)).equals(YearMonth.from(date)));
        } else {
            assertEquals(week, (date.getDayOfMonth() + 6) / 7);
        }
    }

    private static ActivityPlan plan(LocalDate day) {
        return new ActivityPlan(
                ActivityType.THEME_PARTY_DAY,
                "主题党日",
                new ActivityPlan.When(day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                "",
                new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)));
    }

    private static HolidayCalendar calendar(Set<Integer> holidays) {
        List<HolidayYear.Day> days = new ArrayList<>();
        holidays.forEach(
                day -> days.add(new HolidayYear.Day("假日", "holiday", MONTH.atDay(day), true)));
        return new HolidayCalendar(List.of(new HolidayYear(2031, days)));
    }

    /** Where it is put off, no day that comes before in the order of preference was free. */
    @Property(tries = 300)
    void isPutOffToTheNearestFreeDayOfItsMonthOrNowhere(
            @ForAll @IntRange(min = 1, max = 31) int usual,
            @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 31) Integer> holidays,
            @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 31) Integer> vacation,
            @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 31) Integer> taken) {
        LocalDate day = MONTH.atDay(usual);
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return;
        }
        Set<LocalDate> free = new HashSet<>();
        for (LocalDate each = FIRST; !each.isAfter(LAST); each = each.plusDays(1)) {
            int number = each.getDayOfMonth();
            boolean weekend = each.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (!weekend
                    && !holidays.contains(number)
                    && !vacation.contains(number)
                    && !taken.contains(number)) {
                free.add(each);
            }
        }
        FreeDay days =
                new FreeDay(
                        calendar(holidays),
                        date -> vacation.contains(date.getDayOfMonth()),
                        taken.stream().map(number -> plan(MONTH.atDay(number))).toList());
        Optional<LocalDate> found =
                days.find(plan(day), FIRST, LAST).map(each -> each.plan().when().date());
        assertEquals(free.isEmpty(), found.isEmpty());
        found.ifPresent(date -> {
            assertTrue(free.contains(date));
            free.forEach(other -> assertTrue(order(day, date) <= order(day, other)));
        });
    }

    /** Up to a week later, then up to a week earlier, then whatever is nearest. */
    private static long order(LocalDate usual, LocalDate day) {
        long step = ChronoUnit.DAYS.between(usual, day);
        if (step >= 0 && step <= 7) {
            return step;
        }
        return step < 0 && step >= -7 ? 10 - step : 100 + 2 * Math.abs(step) + (step < 0 ? 1 : 0);
    }
}
