package org.branchbook.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.themeday.ThemeDay;
import org.branchbook.themeday.ThemeDays;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts as a practice, and that each keeps what it taught. */
class TakeawaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    private final TestBranch branch = new TestBranch();
    private final ThemeDays themeDays = new ThemeDays(branch.book.sql(), branch.activities);
    private final Takeaways takeaways =
            new Takeaways(branch.book.sql(), branch.activities, themeDays);

    @AfterEach
    void close() {
        branch.close();
    }

    private ActivityId held(ActivityType type, LocalDate day) {
        ActivityId id = branch.plan(type, day, Audience.of(Audience.Kind.MEMBERS));
        branch.activities.setHeld(id, true);
        return id;
    }

    @Test
    void practicesAreServiceThemeDaysWithPracticeAndRecordsOfTheirOwn() {
        ActivityId service = held(ActivityType.VOLUNTEER_SERVICE, DAY);
        ActivityId practice = held(ActivityType.THEME_PARTY_DAY, DAY.plusDays(1));
        themeDays.save(practice, new ThemeDay(null, true));
        held(ActivityType.THEME_PARTY_DAY, DAY.plusDays(2));
        branch.plan(ActivityType.VOLUNTEER_SERVICE, DAY, Audience.of(Audience.Kind.MEMBERS));
        serve("张三");
        serve("李四");
        List<Practice> all = takeaways.year(2026);
        assertEquals(3, all.size());
        Practice day = all.stream().filter(one -> one.key().activity() == null).toList().getFirst();
        assertEquals(2, day.people());
        takeaways.save(day.key(), new Takeaway("奉献", "老人更想有人说话"));
        takeaways.save(new Practice.Key(service, DAY, null, null), new Takeaway("", "准备要早"));
        assertEquals(2, Takeaways.said(takeaways.year(2026)));
        branch.activities.move(service, DAY.plusDays(9));
        assertEquals(2, Takeaways.said(takeaways.year(2026)), "a moved day keeps its takeaway");
        takeaways.save(day.key(), Takeaway.NONE);
        assertEquals(1, Takeaways.said(takeaways.year(2026)));
        Takeaway bad = new Takeaway("", "帮 11010519491231002X 买药");
        assertThrows(InvalidInput.class, () -> takeaways.save(day.key(), bad));
    }

    private void serve(String name) {
        branch.person(name);
        Volunteers volunteers =
                new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        new Services(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        branch.rules,
                        branch.book.clock())
                .add(
                        new Stint.Draft(
                                volunteers.ensure(volunteers.named(name, DAY)),
                                Identity.MEMBER,
                                new Span(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                                0,
                                new Stint.Work(
                                        ServiceCategory.ELDERLY,
                                        null,
                                        null,
                                        "",
                                        new Stint.Served("A03", 1))));
    }
}
