package org.branchbook.filling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Problem;
import org.branchbook.branch.GroupId;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.rules.Cadence;
import org.jspecify.annotations.Nullable;

/** Proposes a day for everything a year still needs; pure, so that a draft costs nothing. */
final class YearFiller {
    private static final int FRIDAY = 5;

    private final YearBoard board;
    private final LocalDate from;
    private final FreeDay days;
    private final Leaders leaders;
    private final PairMonths pairs;
    private final Map<ActivityType, Rhythm> rhythms = new EnumMap<>(ActivityType.class);
    private final List<Proposal> proposals = new ArrayList<>();

    /** Who usually leads and writes, as of a day. */
    interface Leaders {
        ActivityPlan.People of(ActivityType type, Audience audience, LocalDate day);
    }

    /** When the branch usually meets, and what it has of one lesson and one practice a month. */
    record Wishes(List<Rhythm> rhythms, PairMonths pairs) {}

    /**
     * @param from nothing is proposed before this day
     */
    YearFiller(YearBoard board, LocalDate from, Wishes wishes, FreeDay days, Leaders leaders) {
        this.board = board;
        this.from = from;
        this.days = days;
        this.leaders = leaders;
        this.pairs = wishes.pairs();
        wishes.rhythms().forEach(rhythm -> rhythms.put(rhythm.type(), rhythm));
    }

    /** By date; what the rules require is placed first, so that wishes give way to it. */
    List<Proposal> propose() {
        for (YearLine line : board.lines()) {
            Rhythm rhythm = rhythms.get(line.type());
            if (rhythm != null) {
                line.slots().forEach(slot -> required(rhythm, line, slot));
            }
        }
        rhythms.values().stream()
                .filter(Rhythm::wanted)
                .forEach(rhythm -> wanted(rhythm, rhythm.months()));
        return sorted();
    }

    /**
     * One lesson and one practice every month (一月一课一实践), a film where asked for, in the months that
     * lack them; whatever else the year needs is left alone.
     */
    List<Proposal> proposePairs(boolean film) {
        Rhythm lesson = rhythms.get(ActivityType.PARTY_LECTURE);
        Rhythm practice = rhythms.get(ActivityType.VOLUNTEER_SERVICE);
        Rhythm study = rhythms.get(ActivityType.STUDY_SESSION);
        if (lesson != null) {
            wanted(lesson, List.of());
        }
        if (practice != null) {
            wanted(practice, List.of());
        }
        if (film && study != null) {
            IntStream.rangeClosed(1, 12)
                    .filter(month -> !pairs.films().contains(month))
                    .forEach(month -> film(study, month));
        }
        return sorted();
    }

    private void film(Rhythm study, int month) {
        YearMonth at = YearMonth.of(board.year(), month);
        place(
                titled(plan(study, at, null, ""), month + "月党员教育片"),
                at,
                Optional.empty(),
                List.of(Problem.of("date", "filling.note.film", month)));
    }

    private List<Proposal> sorted() {
        proposals.sort(
                Comparator.comparing(Proposal::date).thenComparing(p -> p.plan().when().start()));
        return List.copyOf(proposals);
    }

    private void required(Rhythm rhythm, YearLine line, Slot slot) {
        boolean over = slot.span().last().isBefore(from);
        int missing = slot.required() - slot.done() - slot.planned();
        if (over || slot.waived() || missing <= 0) {
            return;
        }
        GroupId group = line.group() == null ? null : line.group().id();
        String name = line.group() == null ? "" : line.group().name();
        List<YearMonth> months = months(rhythm, slot);
        for (YearMonth month : months) {
            if (missing > 0 && place(plan(rhythm, month, group, name), month, slot.rule())) {
                missing--;
            }
        }
        if (missing > 0) {
            withoutDay(plan(rhythm, months.getFirst(), group, name), slot);
        }
    }

    /** Where every day is taken the usual one is proposed and says so: somebody must decide. */
    private void withoutDay(ActivityPlan plan, Slot slot) {
        LocalDate day = plan.when().date();
        Problem note = Problem.of("date", "filling.note.noDay", day.getMonthValue());
        LocalDate last = slot.span().last();
        LocalDate there = day.isBefore(from) && !last.isBefore(from) ? from : day;
        proposals.add(new Proposal(led(plan.on(there)), slot.rule(), List.of(note)));
    }

    /** The months of a period in the order in which the rhythm prefers them. */
    private static List<YearMonth> months(Rhythm rhythm, Slot slot) {
        int year = slot.span().first().getYear();
        int first = slot.span().first().getMonthValue();
        int last = slot.span().last().getMonthValue();
        List<Integer> inside = IntStream.rangeClosed(first, last).boxed().toList();
        List<Integer> preferred = new ArrayList<>(rhythm.months());
        preferred.retainAll(inside);
        inside.stream().filter(month -> !preferred.contains(month)).forEach(preferred::add);
        return preferred.stream().map(month -> YearMonth.of(year, month)).toList();
    }

    /**
     * @param months in which it is wanted; every month if empty
     */
    private void wanted(Rhythm rhythm, List<Integer> months) {
        for (int month = 1; month <= 12; month++) {
            YearMonth at = YearMonth.of(board.year(), month);
            boolean asked = months.isEmpty() || months.contains(month);
            boolean has = pairs.of(rhythm.type()).contains(month);
            if (asked && !has && !there(rhythm.type(), at)) {
                place(usual(rhythm, at), at, Optional.empty(), lacking(rhythm.type(), month));
            }
        }
    }

    private boolean there(ActivityType type, YearMonth month) {
        return Stream.concat(
                        board.lines().stream()
                                .filter(line -> line.type() == type)
                                .flatMap(line -> line.slots().stream())
                                .flatMap(slot -> slot.activities().stream())
                                .map(Activity::date),
                        proposals.stream()
                                .filter(proposal -> proposal.plan().type() == type)
                                .map(Proposal::date))
                .anyMatch(day -> YearMonth.from(day).equals(month));
    }

    private static List<Problem> lacking(ActivityType type, int month) {
        return switch (type) {
            case PARTY_LECTURE -> List.of(Problem.of("date", "filling.note.lesson", month));
            case VOLUNTEER_SERVICE -> List.of(Problem.of("date", "filling.note.practice", month));
            default -> List.of();
        };
    }

    /**
     * On the day that is prepared for, as Lei Feng Day, where the month has one for the type; what
     * usually is on a weekend is then at the hours of the theme Party day if that is a weekday.
     */
    private ActivityPlan usual(Rhythm rhythm, YearMonth month) {
        ActivityPlan plan = plan(rhythm, month, null, "");
        Rhythm working = rhythms.getOrDefault(ActivityType.THEME_PARTY_DAY, rhythm);
        return Anchor.in(month, rhythm.type())
                .map(day -> {
                    boolean weekday = day.date().getDayOfWeek().getValue() <= FRIDAY;
                    Rhythm.Time time = (weekday ? working : rhythm).time();
                    return new ActivityPlan(
                            plan.type(),
                            day.day().zh() + plan.type().documentName(),
                            new ActivityPlan.When(day.date(), time.start(), time.end()),
                            plan.place(),
                            plan.people());
                })
                .orElse(plan);
    }

    private static ActivityPlan titled(ActivityPlan plan, String title) {
        return new ActivityPlan(
                plan.type(), title, plan.when(), plan.place(), plan.people(), plan.more());
    }

    private boolean place(ActivityPlan plan, YearMonth month, Optional<Cadence> rule) {
        return place(plan, month, rule, List.of());
    }

    private boolean place(
            ActivityPlan plan, YearMonth month, Optional<Cadence> rule, List<Problem> why) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        Optional<FreeDay.Found> found = days.find(plan, first, month.atEndOfMonth());
        found.ifPresent(day -> {
            ActivityPlan there = led(day.plan());
            days.take(there);
            List<Problem> notes = new ArrayList<>(day.notes());
            notes.addAll(why);
            proposals.add(new Proposal(there, rule, notes));
        });
        return found.isPresent();
    }

    private ActivityPlan led(ActivityPlan plan) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.when(),
                plan.place(),
                leaders.of(plan.type(), plan.people().audience(), plan.when().date()),
                plan.more());
    }

    private static ActivityPlan plan(
            Rhythm rhythm, YearMonth month, @Nullable GroupId group, String groupName) {
        LocalDate day = rhythm.in(month);
        ActivityType type = rhythm.type();
        String title = month.getMonthValue() + "月" + groupName + type.documentName();
        Audience audience = group == null ? Audience.of(type.audience()) : Audience.group(group);
        return new ActivityPlan(
                type,
                group == null ? title : title.replace("党小组党小组会", "党小组会"),
                new ActivityPlan.When(day, rhythm.time().start(), rhythm.time().end()),
                rhythm.time().place(),
                new ActivityPlan.People("", "", audience));
    }
}
