package org.branchbook.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.cadence.YearBoards;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.Members;
import org.branchbook.storage.Book;

/** The door to what the checks find. Kept for as long as the book is open, for its memory. */
public final class Checks {
    /** Minutes are compared with those of so many months before and after. */
    private static final int MONTHS = 6;

    private final BookReading reading;
    private final Doors doors;
    private final List<Check> checks;
    private final Clock clock;
    private final Texts texts = new Texts();

    /** What is looked at. */
    public record Doors(
            Branches branches,
            LocalRules rules,
            Members members,
            Activities activities,
            Attendances attendances,
            YearBoards boards) {}

    /**
     * @param checks in the order in which findings are told
     */
    public Checks(Book book, Doors doors, List<Check> checks, Clock clock) {
        this.reading = new BookReading(book, doors);
        this.doors = doors;
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    /** What is found in one record, the weightiest first. */
    public List<Finding> of(ActivityId id) {
        Activity activity = doors.activities().get(id);
        LocalDate day = activity.date();
        Surroundings around =
                around(doors.activities().between(day.minusMonths(MONTHS), day.plusMonths(MONTHS)));
        Findings found = new Findings(around.times().rules());
        look(around.facts(id), found);
        return sorted(found.all());
    }

    /** What is found in a year: in each of its records by date, then in the year as a whole. */
    public List<Finding> ofYear(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Surroundings around =
                around(
                        doors.activities()
                                .between(
                                        first.minusMonths(MONTHS),
                                        first.plusYears(1).plusMonths(MONTHS)));
        List<RecordFacts> records =
                around.activities().stream()
                        .filter(activity -> activity.date().getYear() == year)
                        .map(activity -> around.facts(activity.id()))
                        .toList();
        List<Finding> all = new ArrayList<>();
        for (RecordFacts facts : records) {
            Findings found = new Findings(around.times().rules());
            look(facts, found);
            all.addAll(sorted(found.all()));
        }
        Findings found = new Findings(around.times().rules());
        YearFacts facts =
                new YearFacts(
                        year, records, doors.boards().board(year, around.times().today()), around);
        for (Check check : checks) {
            if (check instanceof YearCheck whole) {
                found.run(whole, facts);
            }
        }
        all.addAll(sorted(found.all()));
        return all;
    }

    private void look(RecordFacts facts, Findings found) {
        for (Check check : checks) {
            if (check instanceof RecordCheck one) {
                found.run(one, facts);
            }
        }
    }

    private static List<Finding> sorted(List<Finding> found) {
        return found.stream().sorted(Comparator.comparing(Finding::level)).toList();
    }

    private Surroundings around(List<Activity> activities) {
        Times times =
                new Times(
                        doors.rules().book(),
                        new WorkingDays(doors.branches().holidays().calendar()),
                        doors.branches().terms().school(),
                        LocalDate.now(clock));
        Surroundings.People people =
                new Surroundings.People(
                        doors.members().history(),
                        doors.branches().find().map(Branch::foundedOn).orElse(null));
        return new Surroundings(times, people, activities, reading, texts);
    }
}
