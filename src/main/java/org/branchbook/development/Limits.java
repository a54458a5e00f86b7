package org.branchbook.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.PartialDate;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.rules.StepLimit;
import org.branchbook.step.Step;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days between which a step may lie. Months are added by the calendar: a day that the
 * month lacks becomes its last.
 *
 * @param certain where a day is known to the month only: whether only what is wrong on every day of
 *     it counts (for checks), or what is right on every day of it (for planning)
 */
record Limits(Development development, WorkingDays days, boolean certain) {

    List<Limit> of(List<StepRule> rules) {
        List<Limit> limits = new ArrayList<>();
        for (StepRule rule : rules) {
            of(rule).ifPresent(limits::add);
        }
        return limits;
    }

    Optional<Limit> of(StepRule rule) {
        return switch (rule.kind()) {
            case AFTER -> after(rule, development.anchor(rule.after()));
            case AGE ->
                    Optional.ofNullable(development.birth())
                            .map(birth ->
                                    Limit.earliest(rule, begin(birth).plusYears(rule.least())));
            case NOTICE ->
                    Optional.ofNullable(development.entry(rule.step()).other())
                            .map(first -> days.nth(first, rule.least()))
                            .map(end -> new Limit(rule, end.date(), null, end.provisional()));
            case PROBATION ->
                    Probation.of(development, Math.max(rule.least(), rule.most()))
                            .flatMap(probation -> probation(rule, probation));
            case MOVER ->
                    Probation.of(development, Probation.MONTHS)
                            .filter(Probation::movedIn)
                            .map(p -> Limit.latest(rule, p.end().plusMonths(rule.most())));
            default -> Optional.empty();
        };
    }

    private Optional<Limit> after(StepRule rule, @Nullable PartialDate anchor) {
        if (anchor == null) {
            return Optional.empty();
        }
        LocalDate earliest =
                rule.least() == 0 ? null : add(begin(anchor), rule.least(), rule.unit());
        LocalDate latest = rule.most() == 0 ? null : add(end(anchor), rule.most(), rule.unit());
        return Optional.of(new Limit(rule, earliest, latest, false));
    }

    private static Optional<Limit> probation(StepRule rule, Probation probation) {
        if (rule.least() > 0) {
            return Optional.of(Limit.earliest(rule, probation.end()));
        }
        boolean putOff = probation.movedIn() && rule.step() == Step.CONVERSION;
        return putOff ? Optional.empty() : Optional.of(Limit.latest(rule, probation.end()));
    }

    static LocalDate add(LocalDate from, int count, StepLimit.Unit unit) {
        return switch (unit) {
            case MONTHS -> from.plusMonths(count);
            case YEARS -> from.plusYears(count);
            case DAYS -> from.plusDays(count);
            case WORKING_DAYS, PERSONS, PAPERS -> throw new IllegalArgumentException(unit.name());
        };
    }

    private LocalDate begin(PartialDate date) {
        return certain ? date.earliest() : date.latest();
    }

    private LocalDate end(PartialDate date) {
        return certain ? date.latest() : date.earliest();
    }
}
