package org.branchbook.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Stage;
import org.branchbook.step.Step;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepPart;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way into the Party as of a day: every step with its dates, the step reached, the next
 * ones, and the events that are due.
 *
 * @param current the furthest step that is reached, null before the first
 */
public record Pathway(
        Development development,
        LocalDate today,
        List<StepLine> lines,
        @Nullable Step current,
        List<EventDue> events) {
    private static final int ACTIVIST = 3;

    public Pathway {
        lines = List.copyOf(lines);
        events = List.copyOf(events);
    }

    public static Pathway of(Development development, Measures measures) {
        List<StepLine> lines = new ArrayList<>();
        Step current = null;
        for (Step step : Step.all()) {
            StepLine line = line(step, development, measures);
            lines.add(line);
            if (!step.repeated() && development.reached(step)) {
                current = step;
            }
        }
        return new Pathway(
                development, measures.today(), lines, current, events(development, measures));
    }

    private static StepLine line(Step step, Development development, Measures measures) {
        PartialDate on = development.day(step.number());
        LocalDate day = on == null ? measures.today() : on.latest();
        List<StepRule> rules = measures.rules().inForce(step.number(), day);
        List<Finding> findings = new ArrayList<>(new DateChecks(development, measures).of(step));
        findings.addAll(new RuleChecks(development, measures).of(step));
        Limits planning = new Limits(development, measures.days(), false);
        return new StepLine(
                step,
                development.entry(step.number()),
                state(step, development),
                new Window(planning.of(rules)),
                findings,
                rules);
    }

    private static StepLine.State state(Step step, Development development) {
        if (development.day(step.number()) != null) {
            return StepLine.State.DONE;
        }
        if (step.repeated()) {
            boolean begun = development.reached(Step.of(step.follows().getFirst()));
            return begun ? StepLine.State.RUNNING : StepLine.State.LATER;
        }
        if (development.reached(step)) {
            return StepLine.State.UNDATED;
        }
        boolean passed = step.after().stream().anyMatch(development::reached);
        if (passed) {
            return StepLine.State.MISSING;
        }
        boolean ready = step.follows().stream().allMatch(n -> settled(Step.of(n), development));
        return ready ? StepLine.State.NEXT : StepLine.State.LATER;
    }

    /** Reached, or passed over by a later step that is. */
    private static boolean settled(Step step, Development development) {
        return development.reached(step) || step.after().stream().anyMatch(development::reached);
    }

    private static List<EventDue> events(Development development, Measures measures) {
        List<EventDue> due = new ArrayList<>();
        for (Step step : Step.all()) {
            boolean running = step.repeated() && running(step, development);
            for (StepRule rule : measures.rules().inForce(step.number(), measures.today())) {
                StepEvent.Kind kind = rule.event();
                if (running && kind != null) {
                    last(kind, rule, development)
                            .map(day -> Limits.add(day, rule.most(), rule.unit()))
                            .ifPresent(day -> due.add(new EventDue(kind, rule, day)));
                }
            }
        }
        return due;
    }

    private static boolean running(Step step, Development development) {
        Stage stage = development.person().stage();
        return step.follows().contains(ACTIVIST)
                ? stage == Stage.ACTIVIST || stage == Stage.CANDIDATE
                : stage == Stage.PROBATIONARY;
    }

    private static Optional<LocalDate> last(
            StepEvent.Kind kind, StepRule rule, Development development) {
        List<StepEvent> events = development.events(kind);
        PartialDate begin = development.day(rule.after());
        return events.isEmpty()
                ? Optional.ofNullable(begin).map(PartialDate::earliest)
                : Optional.of(events.getLast().on());
    }

    /** The part of the way on which the person is. */
    public StepPart part() {
        return current == null ? StepPart.APPLICATION : current.part();
    }

    /** The first of the steps that can come next, none after the last. */
    public Optional<StepLine> next() {
        return lines.stream().filter(l -> l.state() == StepLine.State.NEXT).findFirst();
    }

    public StepLine line(int step) {
        return lines.get(step - 1);
    }

    /** What differs from a rule, without what merely is not entered. */
    public List<Finding> violations() {
        return lines.stream()
                .flatMap(line -> line.findings().stream())
                .filter(finding -> finding.weight() != Finding.Weight.LACKING)
                .toList();
    }

    public long missing() {
        return lines.stream().filter(l -> l.state() == StepLine.State.MISSING).count();
    }

    /** Whether there is still something to come: not for those long full members, nor who left. */
    public boolean open() {
        return Reading.onTheWay(development, today);
    }

    /** Whether a last day has passed. */
    public boolean late() {
        return lines.stream().anyMatch(line -> line.overdue(today))
                || events.stream().anyMatch(event -> event.on().isBefore(today));
    }
}
