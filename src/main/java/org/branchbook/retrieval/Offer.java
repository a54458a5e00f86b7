package org.branchbook.retrieval;

import org.branchbook.base.Messages;

/** A record or a person of a backup, beside the book. */
public record Offer(Piece piece, String name, State state) {
    /** How the book stands to it; ALIKE are those that were not changed since, but for marks. */
    public enum State implements Messages.Texted {
        MISSING("retrieval.missing"),
        CHANGED("retrieval.changed"),
        ALIKE("retrieval.alike");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
