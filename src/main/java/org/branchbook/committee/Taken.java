package org.branchbook.committee;

import java.nio.file.Path;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bundle that was to be taken in.
 *
 * @param whose null where it could not be read
 * @param why in words, null where it was taken in
 */
public record Taken(
        Path path, Outcome outcome, HandedIn.@Nullable Whose whose, @Nullable Problem why) {
    static final String NEWER = "committee.refused.twoNewer";

    /** What can become of it. */
    public enum Outcome implements Messages.Texted {
        ADDED("committee.outcome.added"),
        /** The very bundle was there already. */
        SAME("committee.outcome.same"),
        REPLACED("committee.outcome.replaced"),
        REFUSED("committee.outcome.refused");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    /** Whether it was refused only because an older one of the branch and year is there. */
    public boolean newer() {
        return why != null && why.key().equals(NEWER);
    }

    /** Why it was refused or what it took the place of; "" where there is nothing to say. */
    public String said(Messages messages) {
        return why == null ? "" : why.text(messages);
    }
}
