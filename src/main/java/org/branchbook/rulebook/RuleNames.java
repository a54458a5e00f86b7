package org.branchbook.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.Period;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.RuleCard;
import org.branchbook.rules.VoteRule;

/** The words in which rules and decisions are shown. */
public final class RuleNames {
    private RuleNames() {}

    /** What a rule is about: 主题党日, 选举, 党员每年集中学习培训（学时）. */
    public static String name(RuleCard card, Messages messages) {
        return switch (card.topic()) {
            case CADENCE -> ActivityType.parse(card.code()).map(messages::text).orElse(card.code());
            case VOTE -> messages.text(VoteRule.Kind.valueOf(card.code()));
            default -> RuleBook.name(card.id(), messages.locale());
        };
    }

    /** A decision in one line: what, from when to when, and who decided it. */
    static String line(LocalRule rule, Messages messages) {
        LocalDate to = rule.to();
        String until = to == null ? messages.text("rulebook.forGood") : to.toString();
        return messages.text(
                "rulebook.line",
                content(rule, messages),
                rule.from().toString(),
                until,
                rule.decision().by(),
                rule.decision().on().toString());
    }

    private static String content(LocalRule rule, Messages messages) {
        Optional<RuleCard.Value> decided = RuleBook.decided(rule);
        if (decided.isPresent()) {
            return decided.get().text(messages);
        }
        String[] parts = rule.content().split("/", -1);
        if (parts.length == 2) {
            return messages.text("rules.times", messages.text(Period.valueOf(parts[1])), parts[0]);
        }
        for (CheckLevel level : CheckLevel.values()) {
            if (level.name().equals(rule.content())) {
                return messages.text(level);
            }
        }
        return base(rule.content())
                .map(base -> messages.text("rulebook.base", messages.text(base)))
                .orElse(rule.content());
    }

    private static Optional<VoteRule.Base> base(String content) {
        for (VoteRule.Base base : VoteRule.Base.values()) {
            if (base.name().equals(content)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }
}
