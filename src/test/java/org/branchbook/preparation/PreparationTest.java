package org.branchbook.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.due.Postponements;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The steps before 5 March, as what is due and as a list of the year. */
class PreparationTest {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final TestBranch branch = new TestBranch();
    private final Postponements postponements =
            new Postponements(branch.book.sql(), branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    private static List<String> texts(DueSource source, LocalDate day) {
        return source.lines(day, CHINESE).stream()
                .map(line -> line.on() + " " + line.text())
                .toList();
    }

    @Test
    void preparesLeiFengDayThirtyFourteenAndSevenDaysBefore() {
        PreparationDue source = new PreparationDue(branch.activities);
        assertEquals(List.of(), texts(source, LocalDate.of(2026, 1, 26)));
        DueLine first = source.lines(LocalDate.of(2026, 1, 27), CHINESE).getFirst();
        assertEquals("2026-02-03 学雷锋纪念日准备：议定做什么、由谁负责，排好服务和党课的日子", first.on() + " " + first.text());
        assertEquals(
                new NextStep.PlanActivity(ActivityType.VOLUNTEER_SERVICE, LocalDate.of(2026, 3, 5)),
                first.next());
        LocalDate late = LocalDate.of(2026, 2, 20);
        assertEquals(
                List.of("2026-02-03", "2026-02-19", "2026-02-26"),
                source.lines(late, CHINESE).stream().map(line -> line.on().toString()).toList());
        ActivityId lecture =
                branch.plan(
                        ActivityType.PARTY_LECTURE,
                        LocalDate.of(2026, 3, 5),
                        Audience.of(Audience.Kind.MEMBERS));
        List<DueLine> left = source.lines(late, CHINESE);
        assertEquals(2, left.size());
        assertEquals(new NextStep.OpenActivity(lecture), left.getFirst().next());
        assertEquals(List.of(), texts(source, LocalDate.of(2026, 3, 6)));
    }

    /** State by step as of a day, with what is said of all. */
    private String listed(LocalDate today) {
        Listing<PreparationListing.Row> listing =
                new PreparationListing(branch.activities, postponements).in(Words.chinese(today));
        Listing.Page<PreparationListing.Row> page = listing.page(2026);
        List<String> cells =
                page.rows().stream()
                        .map(row ->
                                listing.columns().get(3).text(row)
                                        + listing.columns().get(4).text(row))
                        .toList();
        return String.join(" ", cells) + " " + page.sum();
    }

    @Test
    void theListOfTheYearSaysOfEachStepWhetherItIsDone() {
        LocalDate today = LocalDate.of(2026, 2, 20);
        assertEquals(
                "2026-02-03已到期 2026-02-19已到期 2026-02-26还有 6 天" + " 学雷锋纪念日（2026-03-05）：前后一周还没有安排活动。",
                listed(today));
        branch.plan(
                ActivityType.VOLUNTEER_SERVICE,
                LocalDate.of(2026, 3, 7),
                Audience.of(Audience.Kind.MEMBERS));
        DueLine agreed = new PreparationDue(branch.activities).lines(today, CHINESE).getFirst();
        postponements.settle(agreed);
        assertTrue(
                listed(today).startsWith("2026-02-03已安排 2026-02-19已办好 2026-02-26还有 6 天"),
                listed(today));
        postponements.restore(agreed);
        assertTrue(
                listed(DAY.plusDays(1)).startsWith("2026-02-03已安排 2026-02-19已过 2026-02-26已过"),
                listed(DAY.plusDays(1)));
    }
}
