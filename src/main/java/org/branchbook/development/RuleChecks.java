package org.branchbook.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.step.Paper;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;

/** Checks that are not about the day alone: courses, decisions, papers, events, extensions. */
final class RuleChecks {
    private final Development development;
    private final Measures measures;
    private final PeopleCheck people;

    RuleChecks(Development development, Measures measures) {
        this.development = development;
        this.measures = measures;
        this.people = new PeopleCheck(measures.history());
    }

    List<Finding> of(Step step) {
        PartialDate on = development.day(step.number());
        LocalDate event = on == null ? measures.today() : on.latest();
        List<Finding> found = new ArrayList<>();
        for (StepRule rule : measures.rules().inForce(step.number(), event)) {
            switch (rule.kind()) {
                case LEAVING -> leaving(rule, step, event, found);
                case EVERY -> gaps(rule, found);
                case EXTENSION -> extension(rule, found);
                default -> {
                    if (on != null) {
                        dated(rule, on, found);
                    }
                }
            }
        }
        return found;
    }

    private void dated(StepRule rule, PartialDate on, List<Finding> found) {
        StepEntry entry = development.entry(rule.step());
        switch (rule.kind()) {
            case PERSONS -> found.addAll(people.of(rule, entry, on.latest()));
            case TRAINING -> training(rule, entry, on, found);
            case DECIDED -> {
                if (entry.decidedBy().isBlank()) {
                    found.add(Finding.lacking(rule, "development.undecided"));
                }
            }
            case PAPERS -> {
                long lacking = rule.wanted().stream().filter(p -> !has(entry, p)).count();
                if (lacking > 0) {
                    found.add(Finding.lacking(rule, "development.papers", lacking));
                }
            }
            case NOTICE -> {
                if (entry.other() == null) {
                    found.add(Finding.lacking(rule, "development.noNotice"));
                }
            }
            case AGE -> {
                if (development.birth() == null) {
                    found.add(Finding.lacking(rule, "development.noBirth"));
                }
            }
            default -> {}
        }
    }

    private static boolean has(StepEntry entry, Paper paper) {
        return entry.papers().contains(paper);
    }

    private static void training(
            StepRule rule, StepEntry entry, PartialDate on, List<Finding> found) {
        LocalDate first = entry.other();
        if (first == null && entry.hours() == 0) {
            found.add(Finding.lacking(rule, "development.training.unknown"));
            return;
        }
        long days = first == null ? 0 : ChronoUnit.DAYS.between(first, on.latest()) + 1;
        if (days < rule.least() && entry.hours() < rule.most()) {
            found.add(Finding.against(rule, "development.training.short", days, entry.hours()));
        }
    }

    /** From the candidate on until the pre-review, or on the day of it. */
    private void leaving(StepRule rule, Step step, LocalDate day, List<Finding> found) {
        PartialDate leaves = development.person().member().date(MemberField.GRADUATION_DATE);
        boolean done = development.day(step.number()) != null;
        boolean now = done || (development.reached(Step.of(7)) && !beyond(step));
        if (leaves == null || !now || leaves.latest().isBefore(day)) {
            return;
        }
        if (leaves.latest().isBefore(day.plusMonths(rule.least()))) {
            found.add(
                    Finding.against(
                            rule, "development.leaving", leaves.toString(), day.toString()));
        }
    }

    private boolean beyond(Step step) {
        return step.after().stream().anyMatch(development::reached);
    }

    private void gaps(StepRule rule, List<Finding> found) {
        StepEvent.Kind kind = rule.event();
        PartialDate begin = development.day(rule.after());
        if (kind == null || begin == null) {
            return;
        }
        LocalDate before = begin.latest();
        for (StepEvent event : development.events(kind)) {
            LocalDate latest = Limits.add(before, rule.most(), rule.unit());
            if (event.on().isAfter(latest)) {
                found.add(
                        Finding.against(
                                rule,
                                "development.gap",
                                kind,
                                event.on().toString(),
                                before.toString()));
            }
            before = event.on();
        }
    }

    private void extension(StepRule rule, List<Finding> found) {
        Probation probation = Probation.of(development, Probation.MONTHS).orElse(null);
        for (Fact extension : development.extensions()) {
            length(rule, extension.to(), probation, found);
        }
    }

    private static void length(
            StepRule rule,
            @Nullable LocalDate to,
            @Nullable Probation probation,
            List<Finding> found) {
        if (to != null
                && probation != null
                && (to.isBefore(probation.base().plusMonths(rule.least()))
                        || to.isAfter(probation.base().plusMonths(rule.most())))) {
            found.add(
                    Finding.against(
                            rule,
                            "development.extension.length",
                            probation.base().toString(),
                            to.toString()));
        }
    }
}
