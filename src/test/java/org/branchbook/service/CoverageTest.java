package org.branchbook.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.Test;

/** Who served in which quarter, and which integrations the projects reached, on a real book. */
class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void countsDaysByQuarterAndIntegrationsByHalfYear() {
        try (TestBranch branch = new TestBranch(TestBook.create(TODAY))) {
            branch.person("张三");
            branch.person("李四");
            var sql = branch.book.sql();
            var clock = branch.book.clock();
            Volunteers volunteers = new Volunteers(sql, branch.members, clock);
            Services services =
                    new Services(sql, branch.members, branch.activities, branch.rules, clock);
            Projects projects = new Projects(sql, clock);
            long project =
                    projects.add(
                            new Project.Draft(
                                    "陪伴老人",
                                    ServiceCategory.ELDERLY,
                                    null,
                                    "张三",
                                    new Project.More(Set.of(Integration.CULTURE), "", null)));
            long zhang = volunteers.ensure(volunteers.named("张三", TODAY));
            services.add(stint(zhang, LocalDate.of(2026, 3, 7), "09:00", project));
            services.add(stint(zhang, LocalDate.of(2026, 3, 7), "14:00", project));
            services.add(stint(zhang, LocalDate.of(2026, 7, 1), "09:00", project));
            Coverage found = new Coverages(services, projects, branch.members, clock).year(2026);
            assertEquals(
                    List.of(
                            new Coverage.Line("张三", List.of(1, 0, 1, 0), LocalDate.of(2026, 7, 1)),
                            new Coverage.Line("李四", List.of(0, 0, 0, 0), null)),
                    found.lines());
            assertEquals(1, found.served(3));
            assertEquals(List.of(1, 1), found.integrations().get(Integration.CULTURE));
            assertEquals(3, found.uncovered(2).size());
        }
    }

    private static Stint.Draft stint(long who, LocalDate on, String from, long project) {
        LocalTime begin = LocalTime.parse(from);
        return new Stint.Draft(
                who,
                Identity.MEMBER,
                new Span(on, begin, begin.plusHours(2)),
                0,
                new Stint.Work(
                        ServiceCategory.ELDERLY, project, null, "", new Stint.Served("A01", 1)));
    }
}
