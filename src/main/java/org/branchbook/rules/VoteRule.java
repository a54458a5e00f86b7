package org.branchbook.rules;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * When a vote is valid and what passes it.
 *
 * @param valid share of the voters due who must be present
 * @param passes share of the base that must say aye
 * @param base whom the ayes are measured against
 * @param writtenCount whether written opinions handed in before the meeting count as votes
 * @param secret whether a ballot is prescribed
 * @param to last day in force, null while it is
 */
public record VoteRule(
        Kind kind,
        Share valid,
        Share passes,
        Base base,
        boolean writtenCount,
        boolean secret,
        LocalDate from,
        @Nullable LocalDate to,
        Regulation regulation,
        int article) {

    /** What is voted on. */
    public enum Kind implements Messages.Texted {
        ORDINARY("rules.vote.kind.ordinary"),
        ADMISSION("rules.vote.kind.admission"),
        CONVERSION("rules.vote.kind.conversion"),
        PROBATION_EXTENSION("rules.vote.kind.probationExtension"),
        PROBATION_CANCELLATION("rules.vote.kind.probationCancellation"),
        ELECTION("rules.vote.kind.election"),
        COMMITTEE("rules.vote.kind.committee");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** 应到会 or 实到会. */
    public enum Base implements Messages.Texted {
        DUE("rules.vote.base.due"),
        PRESENT("rules.vote.base.present");

        private final String key;

        Base(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** The same rule measured against another base, as some superiors ask for elections. */
    public VoteRule withBase(Base other) {
        return new VoteRule(
                kind, valid, passes, other, writtenCount, secret, from, to, regulation, article);
    }

    public Article basis() {
        return new Article(regulation, article);
    }
}
