package org.branchbook.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.PartialDate;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.rules.StepLimit;
import org.branchbook.step.Step;
import org.branchbook.step.StepRule;
import org.branchbook.step.StepRules;
import org.jspecify.annotations.Nullable;

/** Compares the days entered with each other and with the rules in force on each of them. */
final class DateChecks {
    private final Development development;
    private final StepRules rules;
    private final Limits limits;

    DateChecks(Development development, Measures measures) {
        this.development = development;
        this.rules = measures.rules();
        WorkingDays days = measures.days();
        this.limits = new Limits(development, days, true);
    }

    List<Finding> of(Step step) {
        PartialDate on = development.day(step.number());
        if (on == null) {
            return missing(step);
        }
        List<Finding> found = new ArrayList<>();
        List<StepRule> inForce = rules.inForce(step.number(), on.latest());
        List<Limit> all = limits.of(inForce);
        all.forEach(limit -> addIfPresent(found, early(limit, on)));
        late(all, Objects.requireNonNull(development.anchor(step.number()))).forEach(found::add);
        if (found.isEmpty()) {
            addIfPresent(found, order(step, on));
        }
        return found;
    }

    private static void addIfPresent(List<Finding> found, @Nullable Finding one) {
        if (one != null) {
            found.add(one);
        }
    }

    private static @Nullable Finding early(Limit limit, PartialDate on) {
        LocalDate earliest = limit.earliest();
        return earliest != null && on.latest().isBefore(earliest)
                ? Finding.against(limit.rule(), key(limit), on.toString(), earliest.toString())
                : null;
    }

    private static String key(Limit limit) {
        return limit.provisional() ? "development.tooEarly.provisional" : "development.tooEarly";
    }

    /** Where a hard limit is passed, that a usual one is passed too is no news. */
    private static List<Finding> late(List<Limit> all, PartialDate on) {
        List<Finding> late = new ArrayList<>();
        for (Limit limit : all) {
            LocalDate latest = limit.latest();
            if (latest != null && on.earliest().isAfter(latest)) {
                late.add(
                        Finding.against(
                                limit.rule(),
                                "development.tooLate",
                                on.toString(),
                                latest.toString()));
            }
        }
        boolean hard = late.stream().anyMatch(one -> one.weight() == Finding.Weight.RULE);
        return hard
                ? late.stream().filter(one -> one.weight() == Finding.Weight.RULE).toList()
                : late;
    }

    /** A step never lies before one that it follows. */
    private @Nullable Finding order(Step step, PartialDate on) {
        for (int number : List.copyOf(step.before()).reversed()) {
            PartialDate before = development.day(number);
            if (before != null && on.latest().isBefore(before.earliest())) {
                return Finding.of(
                        step.number(),
                        Finding.Weight.RULE,
                        "development.outOfOrder",
                        on.toString(),
                        number,
                        before.toString());
            }
        }
        return null;
    }

    /** A step without a day though a later one has one. */
    private List<Finding> missing(Step step) {
        if (step.repeated()) {
            return List.of();
        }
        Step later =
                step.after().stream()
                        .filter(other -> development.day(other.number()) != null)
                        .findFirst()
                        .orElse(null);
        if (later == null) {
            return List.of();
        }
        PartialDate day = Objects.requireNonNull(development.day(later.number()));
        for (StepRule rule : rules.inForce(step.number(), day.latest())) {
            PartialDate end = development.day(rule.after());
            if (rule.kind() == StepLimit.Kind.REQUIRED && end != null) {
                return List.of(
                        Finding.against(
                                rule, "development.required", rule.after(), end.toString()));
            }
        }
        return List.of(
                Finding.of(
                        step.number(),
                        Finding.Weight.LACKING,
                        "development.missing",
                        later.number()));
    }
}
