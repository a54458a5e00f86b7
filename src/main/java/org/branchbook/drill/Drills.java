package org.branchbook.drill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.almanac.Term;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to drills; a term near its end without enough of them stands in 今日. */
public final class Drills implements DueSource {
    private static final int LEAD = 45;

    private final DrillRepository repository;
    private final Kept<Drill.Draft> kept;
    private final Doors doors;
    private final Clock clock;

    /** Whose records drills have, when terms are, how many are wanted of one. */
    public record Doors(Activities activities, Supplier<SchoolYear> terms, LocalRules rules) {}

    public Drills(Sql sql, Doors doors, Clock clock) {
        this.repository = new DrillRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Drill.Draft::problems);
        this.doors = doors;
        this.clock = clock;
    }

    public Kept<Drill.Draft> kept() {
        return kept;
    }

    /** By day. */
    public List<Drill> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What can be the record of a drill of a year. */
    List<Activity> activities(int year) {
        return doors.activities().year(year);
    }

    /** How many drills each term that touches a year has had. */
    public List<DrillTerm> terms(int year) {
        LocalDate today = LocalDate.now(clock);
        List<DrillTerm> terms = new ArrayList<>();
        for (Term term : DrillTerm.of(year, doors.terms().get())) {
            int held =
                    (int)
                            repository.between(term.first(), term.last()).stream()
                                    .filter(one -> one.held(today))
                                    .count();
            int wanted = doors.rules().book().number("spread:drills", term.last());
            terms.add(new DrillTerm(term.name(), term.first(), term.last(), held, wanted));
        }
        return terms;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        if (year(today.getYear()).isEmpty() && year(today.getYear() - 1).isEmpty()) {
            return List.of();
        }
        List<DueLine> lines = new ArrayList<>();
        for (DrillTerm term : terms(today.getYear())) {
            boolean near =
                    !term.last().isBefore(today) && !term.last().minusDays(LEAD).isAfter(today);
            if (near && !term.enough()) {
                lines.add(
                        new DueLine(
                                "DRILL",
                                term.last().toString(),
                                term.last(),
                                messages.text("drill.due", term.named(messages)),
                                messages.text("drill.due.why", term.wanted(), term.held()),
                                new NextStep.OpenView("leifeng/service/drills")));
            }
        }
        return lines;
    }
}
