package org.branchbook.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.DataFile;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.RuleCard;
import org.branchbook.rules.StepLimit;

/** The rules of all times: those of 2014 and of 2026, and a superior's stricter ones over them. */
public record StepRules(List<StepRule> all) {
    public StepRules {
        all = List.copyOf(all);
    }

    /** The rules that come with the application; read once. */
    public static StepRules bundled() {
        return Bundled.RULES;
    }

    /** These rules with local ones, each taking the place of those of the same code. */
    public StepRules with(Collection<StepRule> local) {
        List<StepRule> both = new ArrayList<>(all);
        both.addAll(local);
        return new StepRules(both);
    }

    /** These rules with what the branch or its superior decided instead, each for its time. */
    public StepRules with(RuleBook book) {
        List<StepRule> decided = new ArrayList<>();
        for (StepLimit limit : StepLimit.bundled()) {
            for (LocalRule own : book.steps(limit.code())) {
                limit.decided(own.content())
                        .ifPresent(value -> decided.addAll(decided(limit, own, value)));
            }
        }
        return with(decided);
    }

    private List<StepRule> decided(StepLimit limit, LocalRule own, RuleCard.Value.Limits value) {
        return all.stream()
                .filter(rule ->
                        rule.code().equals(limit.code()) && rule.start().equals(limit.start()))
                .flatMap(rule -> rule.decided(own, value).stream())
                .toList();
    }

    /** The rules of a step on a date, one for each code; of several, the last given. */
    public List<StepRule> inForce(int step, LocalDate date) {
        Map<String, StepRule> byCode = new LinkedHashMap<>();
        all.stream()
                .filter(rule -> rule.step() == step && rule.inForce(date))
                .forEach(rule -> byCode.put(rule.code(), rule));
        return byCode.values().stream().filter(rule -> !rule.silent()).toList();
    }

    private static final class Bundled {
        static final StepRules RULES =
                new StepRules(
                        DataFile.rows(StepRule.class, "/org/branchbook/rules/step-rules.json"));
    }
}
