package org.branchbook.development;

import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;

/**
 * Something about an entered step that differs from a rule or is not known. It is shown; what to do
 * about it people decide.
 *
 * @param rule null where it follows from the order of the steps alone
 */
public record Finding(
        int step, @Nullable StepRule rule, Weight weight, String key, List<Object> args) {
    /** How much it weighs. */
    public enum Weight {
        /** Against a rule. */
        RULE,
        /** Against what a rule calls usual: wants an explanation. */
        USUAL,
        /** Something to be entered or looked at. */
        LACKING
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(int step, Weight weight, String key, Object... args) {
        return new Finding(step, null, weight, key, List.of(args));
    }

    static Finding against(StepRule rule, String key, Object... args) {
        Weight weight = rule.usual() ? Weight.USUAL : Weight.RULE;
        return new Finding(rule.step(), rule, weight, key, List.of(args));
    }

    static Finding lacking(StepRule rule, String key, Object... args) {
        return new Finding(rule.step(), rule, Weight.LACKING, key, List.of(args));
    }

    /** DEV-1Y and so on; DEV-ORDER where the order of the steps is what differs. */
    public String code() {
        return rule == null ? "DEV-ORDER" : rule.code();
    }

    public String text(Messages messages) {
        return messages.text(key, args.toArray());
    }

    /** With the rule and its article. */
    public String full(Messages messages) {
        return rule == null
                ? text(messages)
                : messages.text("development.finding", text(messages), rule.text(messages));
    }
}
