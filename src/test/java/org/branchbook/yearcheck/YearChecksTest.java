package org.branchbook.yearcheck;

import static org.branchbook.check.CheckedBranch.DAY;
import static org.branchbook.check.CheckedBranch.plan;
import static org.branchbook.check.CheckedBranch.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Mark;
import org.branchbook.check.BothSides;
import org.branchbook.check.CheckedBranch;
import org.branchbook.check.Finding;
import org.branchbook.member.MemberId;
import org.branchbook.review.EveryCheck;
import org.branchbook.rules.CheckLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each check of a whole year: it fires, and it stays silent. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearChecksTest {
    private static final ActivityType MEETING = ActivityType.MEMBER_MEETING;

    private final CheckedBranch book = new CheckedBranch();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void r30FindsPeriodsWithoutWhatIsRequired() {
        book.branch.person("张三");
        book.held(plan(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 1, 10)));
        List<Finding> found = book.checks(new CadenceGap()).ofYear(2026);
        assertEquals(1, found.size(), "February is over without a theme day, March is not");
        assertEquals(LocalDate.of(2026, 2, 1), found.getFirst().spot().day());
        assertEquals(CheckLevel.WARNING, found.getFirst().level());
        assertEquals(List.of("check.R30.gap"), book.finds(new CadenceGap(), 2026));
        book.held(plan(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 2, 10)));
        assertEquals(List.of(), book.finds(new CadenceGap(), 2026));
    }

    @Test
    void r30IsAnErrorOnceTheYearIsOver() {
        book.branch.person("张三");
        book.held(plan(MEETING, LocalDate.of(2025, 10, 10)));
        List<Finding> found = book.checks(new CadenceGap()).ofYear(2025);
        assertEquals(
                List.of(CheckLevel.ERROR), found.stream().map(Finding::level).distinct().toList());
    }

    @Test
    void r38FollowsTheNumbersOfAYear() {
        book.held(titled(plan(MEETING, DAY.minusDays(60)), "第1次党员大会"));
        book.held(titled(plan(MEETING, DAY.minusDays(30)), "第二次党员大会"));
        assertEquals(List.of(), book.finds(new NumbersSkip(), 2026));
        ActivityId again = book.held(titled(plan(MEETING, DAY.minusDays(20)), "第2次党员大会"));
        book.held(titled(plan(MEETING, DAY), "第四次党员大会"));
        assertEquals(
                List.of("check.R38.twice", "check.R38.gap"), book.finds(new NumbersSkip(), 2026));
        assertEquals(
                again, book.checks(new NumbersSkip()).ofYear(2026).getFirst().spot().activity());
    }

    @Test
    void numbersAreReadInBothScripts() {
        assertEquals(Optional.of(12), NumbersSkip.number("第十二次支委会"));
        assertEquals(Optional.of(20), NumbersSkip.number("第二十次支委会"));
        assertEquals(Optional.of(3), NumbersSkip.number("第 3 次支委会"));
        assertEquals(Optional.empty(), NumbersSkip.number("三月支委会"));
    }

    @Test
    void r39LooksAheadToTheYearsEnd() {
        book.branch.person("张三");
        ActivityId id = book.held(plan(ActivityType.TRAINING, DAY, "08:00", "16:00", "党校"));
        book.branch.attendances.markRestPresent(id);
        assertEquals(List.of("check.R39.short"), book.finds(new HoursShort(), 2026));
        for (int day = 1; day <= 3; day++) {
            book.branch.activities.plan(
                    plan(ActivityType.TRAINING, DAY.plusDays(day + 7), "08:00", "16:00", "党校"));
        }
        assertEquals(List.of(), book.finds(new HoursShort(), 2026));
    }

    @Test
    void r39ConvertsHoursAsStatisticsDo() {
        MemberId one = book.branch.person("张三");
        // Three hours of a lecture count as half a day, 4 study hours: eight of them are 32.
        for (int day = 1; day <= 8; day++) {
            ActivityId id =
                    book.held(
                            plan(
                                    ActivityType.PARTY_LECTURE,
                                    DAY.minusDays(day),
                                    "14:00",
                                    "17:00",
                                    "党校"));
            book.mark(id, one, Mark.PRESENT, "");
        }
        assertEquals(List.of(), book.finds(new HoursShort(), 2026));
        book.mark(
                book.branch.activities.between(DAY.minusDays(1), DAY).getFirst().id(),
                one,
                Mark.ABSENT,
                "");
        assertEquals(List.of("check.R39.short"), book.finds(new HoursShort(), 2026));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyCheckHereFiredAndStayedSilent() {
        BothSides.seen(YearChecksTest.class, EveryCheck.all(book.kinds()));
    }
}
