package org.branchbook.development;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.branch.LocalRules;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.RuleBook;

/**
 * How often the superior asks for thought reports (思想汇报): local rules, each quarter unless decided
 * otherwise. One choice counts for activists and for those on probation; in the reader of the rules
 * each can be decided for itself.
 */
final class ThoughtReports {
    private static final String ACTIVISTS = "step:LOCAL-THOUGHT";
    private static final List<String> RULES = List.of(ACTIVISTS, "step:LOCAL-PROB-THOUGHT");

    private final LocalRules rules;

    ThoughtReports(LocalRules rules) {
        this.rules = rules;
    }

    /** Every how many months on a day, 0 where not at all. */
    int months(LocalDate day) {
        return months(rules.book(), ACTIVISTS, day);
    }

    private static int months(RuleBook book, String rule, LocalDate day) {
        return book.limits(rule, day).map(limits -> limits.most()).orElse(0);
    }

    /** From a day on; what was decided for the same day before is taken back. */
    void months(int months, String by, LocalDate from) {
        for (String rule : RULES) {
            rules.all().stream()
                    .filter(kept -> kept.rule().rule().equals(rule))
                    .filter(kept -> kept.rule().from().equals(from))
                    .forEach(kept -> rules.remove(kept.id()));
            if (months(rules.book(), rule, from) != months) {
                LocalRule.Decision decision = new LocalRule.Decision(by, from, "");
                rules.add(new LocalRule(rule, String.valueOf(months), from, null, decision));
            }
        }
    }
}
