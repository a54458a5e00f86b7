package org.branchbook.participation;

import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;

/** What a correction of a person's facts does to him in one activity. */
public record RosterEffect(Activity activity, Kind kind) {
    /** How the due list changes; a closed record keeps the one it has. */
    public enum Kind implements Messages.Texted {
        ADDED("participation.effect.added"),
        GONE("participation.effect.gone"),
        /** Due before and after, with another stage, group or right to vote. */
        CHANGED("participation.effect.changed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
