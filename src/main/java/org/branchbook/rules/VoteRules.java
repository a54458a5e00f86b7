package org.branchbook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.DataFile;

/** The voting rules of all times. */
public record VoteRules(List<VoteRule> all) {
    public VoteRules {
        all = List.copyOf(all);
    }

    /** The rules that come with the application; read once. */
    public static VoteRules bundled() {
        return Bundled.RULES;
    }

    /** The rule for a kind of vote on the day of the meeting; none before the oldest known. */
    public Optional<VoteRule> inForce(VoteRule.Kind kind, LocalDate date) {
        return all.stream().filter(rule -> rule.kind() == kind && rule.inForce(date)).findFirst();
    }

    private static final class Bundled {
        static final VoteRules RULES =
                new VoteRules(DataFile.rows(VoteRule.class, "vote-rules.json"));
    }
}
