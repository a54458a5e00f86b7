package org.branchbook.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.branchbook.base.Problem;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterHistory;
import org.branchbook.table.CellProblem;
import org.jspecify.annotations.Nullable;

/** Joins what a row says of dated facts with what is known of the person. */
public final class StandingMerge {
    /** The key of the problem that a day would solve: {@code since}. */
    public static final String NO_DAY = "standing.problem.noDay";

    private final RosterHistory history;
    private final LocalDate today;
    private final @Nullable LocalDate since;
    private final String source;

    /**
     * @param since the day the user gave for what has none; null where he gave none
     * @param source what new facts are said to come from
     */
    public StandingMerge(
            RosterHistory history, LocalDate today, @Nullable LocalDate since, String source) {
        this.history = history;
        this.today = today;
        this.since = since;
        this.source = source;
    }

    /**
     * The facts of a person as they should be, by kind, those only that are others than before.
     *
     * @param person null for somebody who is not on the roster yet
     * @param problems where what is wrong or not entered goes, at its cell
     */
    public Map<FactKind, List<Fact>> merge(
            @Nullable MemberId person, StandingReading read, List<CellProblem> problems) {
        Map<FactKind, List<Fact>> changed = new EnumMap<>(FactKind.class);
        List<Told> all = read.told(problems);
        List<Fact> known = person == null || all.isEmpty() ? List.of() : history.facts(person);
        for (Told told : all) {
            List<Fact> before = known.stream().filter(f -> f.kind() == told.kind()).toList();
            List<Fact> after = after(told, before, read, problems);
            List<Problem> wrong = FactEdits.problems(before, after);
            wrong.forEach(problem -> problems.add(read.at(told, problem, false)));
            if (wrong.isEmpty() && !after.equals(before)) {
                changed.put(told.kind(), after);
            }
        }
        return changed;
    }

    private List<Fact> after(
            Told told, List<Fact> before, StandingReading read, List<CellProblem> problems) {
        FactDetail detail = told.detail();
        Fact now = find(before, fact -> fact.covers(today));
        if (detail == null) {
            if (now != null) {
                problems.add(
                        read.at(
                                told,
                                problem(told, "standing.problem.known", day(now.from())),
                                true));
            }
            return before;
        }
        if (told.kind() == FactKind.PROBATION) {
            return extended(told, detail, before, read, problems);
        }
        LocalDate from = told.from();
        Fact same = find(before, fact -> from == null ? fact == now : from.equals(fact.from()));
        Fact meant = same == null ? now : same;
        LocalDate day = from == null && meant != null ? meant.from() : from;
        day = day == null ? since : day;
        if (meant != null) {
            return FactEdits.replace(before, meant, told.over(meant, day, source));
        }
        if (day == null) {
            problems.add(read.at(told, problem(told, NO_DAY), true));
            return before;
        }
        if (!told.sure()) {
            problems.add(read.at(told, problem(told, "standing.problem.reason"), true));
        }
        return FactEdits.begin(before, told.fact(detail, day, source));
    }

    /** Probation is extended once, so that another span corrects the one there is. */
    private List<Fact> extended(
            Told told,
            FactDetail detail,
            List<Fact> before,
            StandingReading read,
            List<CellProblem> problems) {
        LocalDate from = told.from();
        if (from == null || told.span().to() == null) {
            if (before.isEmpty()) {
                problems.add(read.at(told, problem(told, "standing.problem.extension"), true));
            }
            return before;
        }
        if (before.isEmpty()) {
            return FactEdits.begin(before, told.fact(detail, from, source));
        }
        Fact known = before.getFirst();
        return FactEdits.replace(before, known, told.over(known, from, source));
    }

    private static @Nullable Fact find(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).findFirst().orElse(null);
    }

    /** What changes from one list of facts to the other, in words. */
    public List<StandingChange> changes(
            @Nullable MemberId person, Map<FactKind, List<Fact>> changed) {
        List<StandingChange> changes = new ArrayList<>();
        List<Fact> known = person == null ? List.of() : history.facts(person);
        changed.forEach((kind, after) -> {
            List<Fact> gone =
                    new ArrayList<>(known.stream().filter(f -> f.kind() == kind).toList());
            List<Fact> fresh = new ArrayList<>(after);
            fresh.removeAll(gone);
            gone.removeAll(after);
            changes.add(new StandingChange(kind, gone, fresh));
        });
        return changes;
    }

    private static Problem problem(Told told, String key, Object... args) {
        return Problem.of(told.column().target(), key, args);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }
}
