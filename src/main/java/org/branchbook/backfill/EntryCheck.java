package org.branchbook.backfill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Observer;
import org.branchbook.base.Problem;
import org.branchbook.branch.PartyGroup;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.PersonName;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.jspecify.annotations.Nullable;

/** Holds what a row says against the book: groups, the roster of that day, activities there are. */
final class EntryCheck {
    private static final int AGENDA_LIMIT = 10_000;
    private static final int OBSERVER_LIMIT = 60;

    private final Known known;
    private final Answers answers;
    private final Map<Key, Integer> seen = new HashMap<>();

    /** The book as it is. */
    record Known(
            DueLists dueLists,
            PersonIndex people,
            List<PartyGroup> groups,
            Map<Key, Activity> activities,
            Merge merge) {}

    /** What makes two activities the same. */
    record Key(ActivityType type, LocalDate date, LocalTime start) {
        static Key of(Activity activity) {
            ActivityPlan.When when = activity.plan().when();
            return new Key(activity.type(), when.date(), when.start());
        }
    }

    EntryCheck(Known known, Answers answers) {
        this.known = known;
        this.answers = answers;
    }

    /** The activity there is at that time, if any. */
    Optional<Activity> known(Wish wish) {
        Key key = new Key(wish.type(), wish.when().date(), wish.when().start());
        return Optional.ofNullable(known.activities().get(key));
    }

    /** Empty where the row is refused, or where nothing about the activity may change. */
    Optional<Entry> check(Wish wish, RowReport report) {
        Key key = new Key(wish.type(), wish.when().date(), wish.when().start());
        Integer first = seen.putIfAbsent(key, report.row().number());
        if (first != null) {
            report.refuse(Problem.of(ActivityColumns.ACTUAL, "backfill.problem.twice", first));
            return Optional.empty();
        }
        Activity activity = known.activities().get(key);
        LocalTime end = end(wish, activity, report);
        Audience audience =
                activity == null ? audience(wish, report) : activity.plan().people().audience();
        if (report.refused() || audience == null || end == null) {
            return Optional.empty();
        }
        LocalDate day = wish.when().date();
        List<Entry.Marking> marks =
                new TurnoutCheck(report, known.dueLists().due(day, audience)).marks(wish.turnout());
        ActivityPlan plan = plan(wish, end, audience, report);
        plan.problems().forEach(problem -> report.refuse(placed(problem)));
        Entry entry = new Entry(activity, plan, content(wish, report), marks);
        if (report.refused()) {
            return Optional.empty();
        }
        return activity == null
                ? Optional.of(added(entry, report))
                : known.merge().merge(entry, report);
    }

    private static Entry added(Entry entry, RowReport report) {
        report.add(Said.of("backfill.change.new", entry.plan().type()));
        if (!entry.marks().isEmpty()) {
            report.add(Said.of("backfill.change.marks", entry.marks().size()));
        }
        return entry;
    }

    private ActivityPlan plan(Wish wish, LocalTime end, Audience audience, RowReport report) {
        Wish.Texts texts = wish.texts();
        return new ActivityPlan(
                wish.type(),
                wish.title(),
                new ActivityPlan.When(wish.when().date(), wish.when().start(), end),
                texts.place(),
                new ActivityPlan.People(
                        leader(texts.chair(), ActivityColumns.CHAIR_NUMBER, report),
                        leader(texts.recorder(), ActivityColumns.RECORDER_NUMBER, report),
                        audience));
    }

    private static Problem placed(Problem problem) {
        String column = problem.field().equals("date") ? ActivityColumns.ACTUAL : problem.field();
        return new Problem(column, problem.key(), problem.args());
    }

    /** Never made up: told by the sheet, by the record there is, or by the user for all rows. */
    private @Nullable LocalTime end(Wish wish, @Nullable Activity activity, RowReport report) {
        LocalTime end = wish.when().end();
        if (end != null) {
            return end;
        }
        if (activity != null) {
            return activity.plan().when().end();
        }
        Optional<Integer> minutes = answers.number(Backfill.MINUTES);
        if (minutes.isEmpty()) {
            report.wait(Problem.of(ActivityColumns.ACTUAL, "backfill.problem.noEnd"));
            return null;
        }
        LocalTime start = wish.when().start();
        LocalTime reached = start.plusMinutes(minutes.get());
        if (!reached.isAfter(start)) {
            report.refuse(Problem.of(ActivityColumns.ACTUAL, "backfill.problem.pastMidnight"));
        }
        return reached;
    }

    private @Nullable Audience audience(Wish wish, RowReport report) {
        return switch (wish.type().audience()) {
            case GROUP -> group(wish, report).map(g -> Audience.group(g.id())).orElse(null);
            case CHOSEN -> chosen(wish, report);
            case MEMBERS, COMMITTEE -> Audience.of(wish.type().audience());
        };
    }

    private Optional<PartyGroup> group(Wish wish, RowReport report) {
        String name = wish.texts().group();
        String key = "group " + report.row().sheet() + " " + report.row().number();
        List<PartyGroup> meant =
                known.groups().stream()
                        .filter(g ->
                                name.isEmpty()
                                        ? wish.title().contains(g.name())
                                        : g.name().equals(name))
                        .toList();
        Optional<PartyGroup> answer =
                answers.get(key)
                        .flatMap(id ->
                                known.groups().stream()
                                        .filter(g -> g.id().toString().equals(id))
                                        .findFirst());
        if (meant.size() == 1 || answer.isPresent()) {
            return answer.or(() -> Optional.of(meant.getFirst()));
        }
        String all = known.groups().stream().map(PartyGroup::name).collect(Collectors.joining("、"));
        if (all.isEmpty()) {
            report.refuse(Problem.of(ActivityColumns.GROUP, "backfill.problem.noGroups"));
            return Optional.empty();
        }
        List<Question.Choice> choices =
                known.groups().stream()
                        .map(g -> new Question.Choice(g.id().toString(), Said.plain(g.name())))
                        .toList();
        report.ask(
                new Question(key, Said.of("backfill.whichGroup", wish.title()), choices),
                Problem.of(ActivityColumns.GROUP, "backfill.problem.group", all));
        return Optional.empty();
    }

    /** Of an activity for chosen people those are due whom the row names. */
    private @Nullable Audience chosen(Wish wish, RowReport report) {
        PersonIndex index = new PersonIndex(here(wish.when().date()));
        Set<MemberId> chosen =
                wish.turnout().names().values().stream()
                        .flatMap(List::stream)
                        .map(named -> index.find(PersonIndex.Clue.name(named.name())).entry())
                        .flatMap(entry -> Optional.ofNullable(entry).stream())
                        .map(RosterEntry::id)
                        .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            report.refuse(Problem.of(ActivityColumns.PRESENT_NAMES, "backfill.problem.nobody"));
            return null;
        }
        return Audience.chosen(chosen);
    }

    private List<RosterEntry> here(LocalDate day) {
        return known.dueLists().roster(day).stream().filter(e -> e.belonging().here()).toList();
    }

    /** The name as it stands; a number that is somebody else's is told, one alone gives a name. */
    private String leader(String name, String numberColumn, RowReport report) {
        String number = report.row().text(numberColumn);
        if (number.isEmpty()) {
            return name;
        }
        RosterEntry holder = known.people().find(new PersonIndex.Clue("", number, "")).entry();
        if (holder == null) {
            if (name.isEmpty()) {
                report.warn(Problem.of(numberColumn, "backfill.warn.number.unknown", number));
            }
            return name;
        }
        if (!name.isEmpty() && !holder.name().equals(PersonName.normalise(name))) {
            report.warn(
                    Problem.of(numberColumn, "backfill.warn.number.other", number, holder.name()));
        }
        return name.isEmpty() ? holder.member().value(MemberField.NAME) : name;
    }

    private static Entry.Content content(Wish wish, RowReport report) {
        Wish.Texts texts = wish.texts();
        if (String.join("\n", texts.agenda()).length() > AGENDA_LIMIT) {
            report.refuse(
                    Problem.of(ActivityColumns.TOPICS, "activity.problem.tooLong", AGENDA_LIMIT));
        }
        List<Resolution> resolutions =
                texts.resolutions().stream()
                        .map(wording ->
                                new Resolution(
                                        ResolutionKind.ORDINARY,
                                        wording,
                                        Resolution.Tally.NONE,
                                        false))
                        .toList();
        resolutions.forEach(resolution ->
                resolution.problems().stream()
                        .map(p -> new Problem(ActivityColumns.RESOLUTIONS, p.key(), p.args()))
                        .forEach(report::refuse));
        List<Observer> observers = new ArrayList<>();
        for (Observer observer : wish.observers()) {
            boolean fits =
                    observer.name().length() <= OBSERVER_LIMIT
                            && observer.identity().length() <= OBSERVER_LIMIT;
            if (fits) {
                observers.add(observer);
            } else {
                report.refuse(
                        Problem.of(
                                ActivityColumns.OBSERVERS,
                                "attendance.problem.observer",
                                OBSERVER_LIMIT));
            }
        }
        return new Entry.Content(texts.agenda(), texts.minutes(), resolutions, observers);
    }
}
