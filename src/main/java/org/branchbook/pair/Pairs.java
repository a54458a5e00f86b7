package org.branchbook.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.lecture.Lecturer;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.Texts;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;
import org.branchbook.themeday.ThemeDays;
import org.jspecify.annotations.Nullable;

/** The door to the pairs of a year. */
public final class Pairs {
    private static final int TAKEAWAY = 2000;

    private final PairRepository repository;
    private final Members members;
    private final Activities activities;
    private final Kinds kinds;
    private final Writes writes;
    private final Clock clock;

    /** Where lecturers are named, and which theme days were practice. */
    public record Kinds(Lectures lectures, ThemeDays themeDays) {}

    public Pairs(Sql sql, Members members, Activities activities, Kinds kinds, Clock clock) {
        this.repository = new PairRepository(sql);
        this.members = members;
        this.activities = activities;
        this.kinds = kinds;
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    public Changes changes() {
        return writes.changes();
    }

    public PairYear year(int year) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, MonthPair.Choice> choices = repository.choices(year);
        Map<Integer, Integer> days = repository.serviceDays(year);
        List<Activity> all = activities.year(year);
        Set<ActivityId> practised = kinds.themeDays().practised(year);
        List<MonthPair> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            MonthPair.Choice choice = choices.getOrDefault(month, MonthPair.Choice.NONE);
            List<Activity> here = of(all, month);
            Activity lesson = pick(here, choice.lesson(), Lectures::suits);
            MonthPair.Found found =
                    new MonthPair.Found(
                            lesson,
                            pick(here, choice.practice(), one -> practice(one, practised)),
                            pick(here, choice.film(), Films::shows));
            months.add(
                    new MonthPair(
                            month,
                            found,
                            lesson == null ? List.of() : lecturers(lesson),
                            days.getOrDefault(month, 0),
                            choice));
        }
        int count = (int) members.roster(today).stream().filter(RosterEntry::counts).count();
        return new PairYear(year, today, months, count);
    }

    private static List<Activity> of(List<Activity> all, int month) {
        return all.stream().filter(one -> one.date().getMonthValue() == month).toList();
    }

    private List<String> lecturers(Activity lesson) {
        return kinds.lectures().of(lesson.id()).lecturers().stream().map(Lecturer::name).toList();
    }

    private static boolean practice(Activity one, Set<ActivityId> practised) {
        return one.type() == ActivityType.VOLUNTEER_SERVICE
                || (ThemeDays.suits(one) && practised.contains(one.id()));
    }

    /** What was chosen; else the first that took place, else the first that is planned. */
    private static @Nullable Activity pick(
            List<Activity> here, @Nullable ActivityId chosen, Predicate<Activity> suits) {
        if (chosen != null) {
            for (Activity one : here) {
                if (one.id().equals(chosen)) {
                    return one;
                }
            }
        }
        return here.stream()
                .filter(suits)
                .min(Comparator.comparing(one -> !one.state().begun()))
                .orElse(null);
    }

    /** What can be chosen in a month. */
    public List<Activity> candidates(YearMonth month) {
        return activities.between(month.atDay(1), month.atEndOfMonth());
    }

    /** What was chosen before, for undo. */
    public MonthPair.Choice choice(YearMonth month) {
        return repository
                .choice(month.getYear(), month.getMonthValue())
                .orElse(MonthPair.Choice.NONE);
    }

    public void save(YearMonth month, MonthPair.Choice choice) {
        List<Problem> problems = new ArrayList<>();
        Texts.check(problems, "takeaway", choice.takeaway(), TAKEAWAY);
        ActivityId lesson = choice.lesson();
        if (lesson != null
                && lesson.equals(choice.practice())
                && activities.get(lesson).plan().types().size() < 2) {
            problems.add(Problem.of("practice", "pair.problem.same"));
        }
        InvalidInput.throwIfAny(problems);
        writes.run(() -> repository.save(month.getYear(), month.getMonthValue(), choice));
    }
}
