package org.branchbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.rules.Article;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.CheckRule;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** Takes down what the checks find, each at the level that counts on the day it is about. */
public final class Findings {
    private final RuleBook rules;
    private final List<Finding> all = new ArrayList<>();
    private final Map<LocalDate, List<CheckRule>> known = new HashMap<>();
    private @Nullable Check check;
    private @Nullable ActivityId activity;
    private LocalDate day = LocalDate.MIN;

    public Findings(RuleBook rules) {
        this.rules = rules;
    }

    /** Runs a check on a record, unless it is switched off on that day. */
    public void run(RecordCheck next, RecordFacts facts) {
        if (facts.activity().state().begun() || next.beforehand()) {
            about(next, facts.activity().id(), facts.activity().date());
            rule().ifPresent(_ -> next.look(facts, this));
        }
    }

    /** Runs a check on a year, unless it is switched off at the year's end. */
    public void run(YearCheck next, YearFacts facts) {
        about(next, null, LocalDate.of(facts.year(), 12, 31));
        rule().ifPresent(_ -> next.look(facts, this));
    }

    private void about(Check next, @Nullable ActivityId id, LocalDate on) {
        check = next;
        activity = id;
        day = on;
    }

    /** Something wrong in the record that is looked at. */
    public void at(Part part, String key, Object... args) {
        add(new Spot(activity, part, day), null, null, key, args);
    }

    /** The same, with the article that says so in this case. */
    public void by(Article basis, Part part, String key, Object... args) {
        add(new Spot(activity, part, day), null, basis, key, args);
    }

    /** The same at another level than the check's own, unless the branch decided on the level. */
    public void as(CheckLevel usual, Part part, String key, Object... args) {
        add(new Spot(activity, part, day), usual, null, key, args);
    }

    /** Something wrong elsewhere: in another record, or in a period of the year. */
    public void elsewhere(
            Spot spot, @Nullable CheckLevel usual, @Nullable Article basis, Problem said) {
        add(spot, usual, basis, said.key(), said.args().toArray());
    }

    private void add(
            Spot spot,
            @Nullable CheckLevel usual,
            @Nullable Article basis,
            String key,
            Object... args) {
        Check by = check;
        rule().ifPresent(rule -> {
            CheckLevel level = usual == null || rules.decided(rule, day) ? rule.level() : usual;
            if (by != null) {
                all.add(
                        new Finding(
                                rule.code(),
                                level,
                                spot,
                                Problem.of(spot.part().name(), key, args),
                                by.todo(),
                                basis == null ? rule.basis() : basis));
            }
        });
    }

    private Optional<CheckRule> rule() {
        String code = check == null ? "" : check.code();
        return known.computeIfAbsent(day, rules::checks).stream()
                .filter(rule -> rule.code().equals(code) && rule.level() != CheckLevel.OFF)
                .findFirst();
    }

    /** What was found so far, in the order of the checks. */
    public List<Finding> all() {
        return List.copyOf(all);
    }
}
