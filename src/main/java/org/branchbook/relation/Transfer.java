package org.branchbook.relation;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A letter of introduction and what became of it.
 *
 * @param acceptedOn the day from which the relation is with the one who received it
 * @param receiptOn out: when the receipt came back; in: when it was sent back
 */
public record Transfer(
        long id,
        TransferDraft draft,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate receiptOn) {

    /** Which way. */
    public enum Direction implements Messages.Texted {
        OUT("relation.direction.out"),
        IN("relation.direction.in");

        private final String key;

        Direction(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Whether both branches are under one committee. */
    public enum Scope implements Messages.Texted {
        INSIDE("relation.scope.inside"),
        OUTSIDE("relation.scope.outside");

        private final String key;

        Scope(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Where a letter stands on a day. */
    public enum State implements Messages.Texted {
        EXPIRED("relation.state.expired"),
        EXPIRING("relation.state.expiring"),
        OPEN("relation.state.open"),
        /** The relation has gone over, the receipt is not there yet. */
        ACCEPTED("relation.state.accepted"),
        DONE("relation.state.done");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public MemberId member() {
        return draft.member();
    }

    public Direction direction() {
        return draft.direction();
    }

    public LocalDate validUntil() {
        return draft.letter().on().plusDays(draft.letter().validDays());
    }

    /** Nothing is to be waited for any more. */
    public boolean done() {
        return acceptedOn != null && receiptOn != null;
    }

    /**
     * @param notice days before the end from which a letter is about to run out
     */
    public State state(LocalDate today, int notice) {
        if (acceptedOn != null) {
            return done() ? State.DONE : State.ACCEPTED;
        }
        if (validUntil().isBefore(today)) {
            return State.EXPIRED;
        }
        return validUntil().minusDays(notice).isAfter(today) ? State.OPEN : State.EXPIRING;
    }
}
