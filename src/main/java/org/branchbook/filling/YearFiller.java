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
    private final YearBoard board;
    private final LocalDate from;
    private final FreeDay days;
    private final Leaders leaders;
    private final Map<ActivityType, Rhythm> rhythms = new EnumMap<>(ActivityType.class);
    private final List<Proposal> proposals = new ArrayList<>();

    /** Who usually leads and writes, as of a day. */
    interface Leaders {
        ActivityPlan.People of(ActivityType type, Audience audience, LocalDate day);
    }

    /**
     * @param from nothing is proposed before this day
     */
    YearFiller(
            YearBoard board, LocalDate from, List<Rhythm> rhythms, FreeDay days, Leaders leaders) {
        this.board = board;
        this.from = from;
        this.days = days;
        this.leaders = leaders;
        rhythms.forEach(rhythm -> this.rhythms.put(rhythm.type(), rhythm));
    }

    /** By date; what the rules require is placed first, so that wishes give way to it. */
    List<Proposal> propose() {
        for (YearLine line : board.lines()) {
            Rhythm rhythm = rhythms.get(line.type());
            if (rhythm != null) {
                line.slots().forEach(slot -> required(rhythm, line, slot));
            }
        }
        rhythms.values().stream().filter(Rhythm::wanted).forEach(this::wanted);
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

    private void wanted(Rhythm rhythm) {
        for (int month = 1; month <= 12; month++) {
            YearMonth at = YearMonth.of(board.year(), month);
            boolean asked = rhythm.months().isEmpty() || rhythm.months().contains(month);
            boolean there =
                    board.lines().stream()
                            .filter(line -> line.type() == rhythm.type())
                            .flatMap(line -> line.slots().stream())
                            .flatMap(slot -> slot.activities().stream())
                            .map(Activity::date)
                            .anyMatch(day -> YearMonth.from(day).equals(at));
            boolean proposed =
                    proposals.stream()
                            .anyMatch(p ->
                                    p.plan().type() == rhythm.type()
                                            && YearMonth.from(p.date()).equals(at));
            if (asked && !there && !proposed) {
                place(plan(rhythm, at, null, ""), at, Optional.empty());
            }
        }
    }

    private boolean place(ActivityPlan plan, YearMonth month, Optional<Cadence> rule) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        Optional<FreeDay.Found> found = days.find(plan, first, month.atEndOfMonth());
        found.ifPresent(day -> {
            ActivityPlan there = led(day.plan());
            days.take(there);
            proposals.add(new Proposal(there, rule, day.notes()));
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
