package org.branchbook.vote;

import org.branchbook.base.Messages;

/** What is voted on; the names are the codes of the vote rules. */
public enum ResolutionKind implements Messages.Texted {
    ORDINARY("activity.resolution.ordinary"),
    ADMISSION("activity.resolution.admission"),
    CONVERSION("activity.resolution.conversion"),
    PROBATION_EXTENSION("activity.resolution.probationExtension"),
    PROBATION_CANCELLATION("activity.resolution.probationCancellation"),
    ELECTION("activity.resolution.election");

    private final String key;

    ResolutionKind(String key) {
        this.key = key;
    }

    /** Whether it is about one person's way into the Party, so that each has a vote of his own. */
    public boolean personal() {
        return this != ORDINARY && this != ELECTION;
    }

    @Override
    public String key() {
        return key;
    }
}
