package org.branchbook.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.branchbook.base.PartialDate;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.rules.Regulation;
import org.branchbook.rules.StepLimit;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepRule;

/** The algebra of days, for any day and any length. */
class LimitsPropertiesTest {
    private static final WorkingDays DAYS = new WorkingDays(HolidayCalendar.bundled());

    private static LocalDate day(int offset) {
        return LocalDate.of(2020, 1, 1).plusDays(offset);
    }

    private static StepRule rule(StepLimit.Kind kind, int least, int most, StepLimit.Unit unit) {
        return new StepRule(
                "X",
                7,
                kind,
                3,
                least,
                most,
                unit,
                false,
                null,
                null,
                LocalDate.MIN,
                null,
                Regulation.LOCAL,
                0,
                "",
                "",
                null);
    }

    private static Development with(int step, StepEntry entry) {
        Member member =
                new Member(
                        new MemberId(1), Map.of(MemberField.NAME, "张三"), new Member.Search("", 1));
        RosterEntry person =
                new RosterEntry(
                        member,
                        Stage.ACTIVIST,
                        null,
                        Set.of(),
                        new RosterEntry.Belonging(true, false, null, null));
        return new Development(person, List.of(), Map.of(step, entry), List.of(), List.of());
    }

    private static Limit limit(StepRule rule, Development development, boolean certain) {
        return new Limits(development, DAYS, certain).of(rule).orElseThrow();
    }

    @Property
    void monthsAreAddedByTheCalendarAndClampedToTheMonthsEnd(
            @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(max = 60) int months) {
        LocalDate from = day(offset);
        LocalDate to = Limits.add(from, months, StepLimit.Unit.MONTHS);
        YearMonth month = YearMonth.from(from).plusMonths(months);
        assertEquals(month, YearMonth.from(to));
        assertEquals(Math.min(from.getDayOfMonth(), month.lengthOfMonth()), to.getDayOfMonth());
    }

    @Property
    void aLaterBeginningNeverGivesAnEarlierDay(
            @ForAll @IntRange(max = 4000) int offset,
            @ForAll @IntRange(max = 400) int more,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        StepRule rule = rule(StepLimit.Kind.AFTER, months, months + 6, StepLimit.Unit.MONTHS);
        Limit one = limit(rule, with(3, StepEntry.on(day(offset))), true);
        Limit other = limit(rule, with(3, StepEntry.on(day(offset + more))), true);
        assertFalse(present(other.earliest()).isBefore(present(one.earliest())));
        assertFalse(present(other.latest()).isBefore(present(one.latest())));
        assertTrue(present(one.earliest()).isBefore(present(one.latest())));
    }

    @Property
    void aNoticeIsExactlyAsManyWorkingDaysLong(
            @ForAll @IntRange(max = 3000) int offset, @ForAll @IntRange(min = 1, max = 15) int n) {
        StepRule rule = rule(StepLimit.Kind.NOTICE, n, 0, StepLimit.Unit.WORKING_DAYS);
        Limit limit = limit(rule, with(7, StepEntry.EMPTY.withOther(day(offset))), true);
        LocalDate end = present(limit.earliest());
        assertTrue(DAYS.isWorkingDay(end));
        assertEquals(n, DAYS.between(day(offset), end));
        boolean known = day(offset).getYear() >= 2025 && end.getYear() <= 2026;
        assertEquals(!known, limit.provisional());
    }

    /**
     * What is certainly wrong is wrong on every day of the month, and planning keeps clear of it.
     */
    @Property
    void aMonthWithoutADayIsCheckedLenientlyAndPlannedCarefully(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        StepRule rule = rule(StepLimit.Kind.AFTER, months, months, StepLimit.Unit.MONTHS);
        Development vague =
                with(3, StepEntry.EMPTY.withDay(PartialDate.of(YearMonth.of(2025, month))));
        Development exact = with(3, StepEntry.on(LocalDate.of(2025, month, day)));
        LocalDate real = present(limit(rule, exact, true).earliest());
        assertFalse(real.isBefore(present(limit(rule, vague, true).earliest())));
        assertFalse(real.isAfter(present(limit(rule, vague, false).earliest())));
        assertFalse(real.isAfter(present(limit(rule, vague, true).latest())));
        assertFalse(real.isBefore(present(limit(rule, vague, false).latest())));
    }

    private static LocalDate present(@org.jspecify.annotations.Nullable LocalDate day) {
        return java.util.Objects.requireNonNull(day);
    }
}
