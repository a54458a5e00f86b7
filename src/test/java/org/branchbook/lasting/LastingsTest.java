package org.branchbook.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.MemberId;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** First days and retention over years, by records and by attendance alike. */
class LastingsTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final Lastings lastings = new Lastings(branch.book.sql(), branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    private void serve(String name, LocalDate day) {
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
                                volunteers.ensure(volunteers.named(name, day)),
                                Identity.MEMBER,
                                new Span(day, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                                0,
                                new Stint.Work(
                                        ServiceCategory.ELDERLY,
                                        null,
                                        null,
                                        "",
                                        new Stint.Served("A03", 1))));
    }

    @Test
    void saysWhoServedAgainAndSinceWhen() {
        MemberId zhang = branch.person("张三");
        branch.person("李四");
        branch.person("王五");
        serve("张三", LocalDate.of(2024, 2, 29));
        serve("李四", LocalDate.of(2025, 5, 4));
        ActivityId held =
                branch.plan(
                        ActivityType.VOLUNTEER_SERVICE,
                        LocalDate.of(2025, 9, 1),
                        Audience.of(Audience.Kind.MEMBERS));
        branch.activities.setHeld(held, true);
        branch.attendances.mark(held, zhang, Mark.PRESENT, "");
        serve("张三", LocalDate.of(2026, 3, 5));
        serve("王五", LocalDate.of(2026, 3, 5));
        assertEquals(new Retention(2026, 2, 1, 1), lastings.retention(2026));
        assertEquals(new Retention(2025, 1, 1, 1), lastings.retention(2025));
        List<Lasting> people = lastings.people(2026);
        assertEquals(List.of("张三", "李四", "王五"), people.stream().map(Lasting::name).toList());
        assertEquals(3, people.getFirst().years());
        assertEquals(LocalDate.of(2026, 2, 28), people.getFirst().day(2026));
        assertEquals(1, people.getFirst().anniversary(2026) - people.get(1).anniversary(2026));
        assertEquals(2, lastings.people(2025).size());
    }
}
