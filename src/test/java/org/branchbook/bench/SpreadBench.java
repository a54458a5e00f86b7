package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.attendance.TestBranch;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.spread.Spreads;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;

/** The spread of ten years with 500 service records each, with the questions they raise. */
public final class SpreadBench {
    private static final int FIRST = 2017;
    private static final int YEARS = 10;
    private static final int EACH = 500;

    private SpreadBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 12, 31)))) {
            branch.people(40);
            Services services =
                    new Services(
                            branch.book.sql(),
                            branch.members,
                            branch.activities,
                            branch.rules,
                            branch.book.clock());
            services.addAll(stints(branch));
            Spreads spreads =
                    new Spreads(branch.book.sql(), services, branch.rules, branch.book.clock());
            Bench.measure("spread of ten years x 500 records", 100, () -> ten(spreads));
        }
    }

    private static int ten(Spreads spreads) {
        int asked = 0;
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            asked += spreads.questions(spreads.year(year)).size();
        }
        return asked;
    }

    private static List<Stint.Draft> stints(TestBranch branch) {
        LocalDate today = LocalDate.of(2026, 12, 31);
        Volunteers volunteers =
                new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        List<Long> people = new ArrayList<>();
        for (Volunteer one : volunteers.all(today)) {
            people.add(volunteers.ensure(one));
        }
        List<Stint.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < YEARS * EACH; i++) {
            LocalDate day = LocalDate.of(FIRST + i / EACH, 1, 1).plusDays(i % EACH * 7L % 365);
            int hour = 7 + i % EACH * 7 / 365;
            drafts.add(
                    new Stint.Draft(
                            people.get(i % people.size()),
                            Identity.MEMBER,
                            new Span(day, LocalTime.of(hour, 0), LocalTime.of(hour, 50)),
                            0,
                            new Stint.Work(
                                    ServiceCategory.values()[i % 20],
                                    null,
                                    null,
                                    "",
                                    new Stint.Served("A01", 1))));
        }
        return drafts;
    }
}
