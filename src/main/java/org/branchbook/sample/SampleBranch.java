package org.branchbook.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.PartyGroup;
import org.branchbook.development.Developments;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.Members;
import org.branchbook.service.Services;
import org.branchbook.storage.Book;
import org.branchbook.visit.Visits;
import org.branchbook.volunteer.Volunteers;

/** Fills an empty book with a fictitious branch and the activities of the clock's year. */
public final class SampleBranch {
    private static final String NAME = "中共示范大学信息学院第一支部委员会（示例）";
    private static final String SUPERIOR = "中共示范大学信息学院委员会（示例）";
    private static final List<String> GROUPS = List.of("第一党小组", "第二党小组", "第三党小组");
    private static final String SOURCE = "示例";
    private static final String MOVED_IN = "许秋生";
    private static final String MOVED_OUT = "华九十";

    private SampleBranch() {}

    /** All or nothing. Doors to the book that are open already hear nothing of it. */
    public static void fill(Book book, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        SampleClock then = new SampleClock(clock);
        Branches branches = new Branches(book.sql());
        Members members = new Members(book.sql(), then);
        Activities activities = new Activities(book.sql(), then);
        Attendances attendances = new Attendances(book.sql(), branches, members, activities);
        book.sql()
                .transaction(() -> {
                    branches.save(new Branch(NAME, SUPERIOR, founded(today), true));
                    GROUPS.forEach(branches::addGroup);
                    List<PartyGroup> groups = branches.groups();
                    people(members, groups, today);
                    SampleKinds kinds =
                            new SampleKinds(
                                    book.sql(),
                                    members,
                                    activities,
                                    new LocalRules(book.sql(), clock),
                                    clock);
                    new SampleYear(members, activities, attendances, then, kinds)
                            .hold(groups, today);
                    kinds.finish(today);
                    new SampleStudy(book.sql(), members, activities, clock).write(today);
                    service(book, members, activities, then, today);
                    new SampleSteps(
                                    members,
                                    new Developments(
                                            book.sql(),
                                            clock,
                                            members,
                                            new LocalRules(book.sql(), clock)),
                                    today)
                            .enter();
                    deeds(book, members, activities, clock);
                });
    }

    private static void service(
            Book book, Members members, Activities activities, SampleClock clock, LocalDate today) {
        LocalRules rules = new LocalRules(book.sql(), clock);
        SampleService service = new SampleService(book.sql(), members, activities, rules, clock);
        Volunteers volunteers = service.serve(today);
        Visits visits = new Visits(book.sql(), new Visits.Doors(volunteers, members, rules), clock);
        new SampleRegisters(book.sql(), activities, volunteers, visits, clock).enter(today);
    }

    private static void deeds(Book book, Members members, Activities activities, Clock clock) {
        LocalRules rules = new LocalRules(book.sql(), clock);
        Services services = new Services(book.sql(), members, activities, rules, clock);
        new SampleDeeds(book.sql(), members, rules, services, clock).enter();
    }

    private static LocalDate founded(LocalDate today) {
        return LocalDate.of(today.getYear() - 15, 9, 12);
    }

    private static void people(Members members, List<PartyGroup> groups, LocalDate today) {
        List<SamplePerson> people = new ArrayList<>(SamplePerson.all());
        for (int i = 0; i < people.size(); i++) {
            SamplePerson person = people.get(i);
            members.add(person.draft(i + 1, today, groups, dates(person, today)), SOURCE);
        }
    }

    private static MemberDraft.Dates dates(SamplePerson person, LocalDate today) {
        return switch (person.name()) {
            case MOVED_IN ->
                    new MemberDraft.Dates(LocalDate.of(today.getYear() - 2, 9, 1), null, null);
            case MOVED_OUT -> {
                LocalDate left = LocalDate.of(today.getYear(), 6, 28);
                LocalDate day = left.isBefore(today) ? left : left.minusYears(1);
                yield new MemberDraft.Dates(null, day, null);
            }
            default -> MemberDraft.Dates.UNKNOWN;
        };
    }
}
