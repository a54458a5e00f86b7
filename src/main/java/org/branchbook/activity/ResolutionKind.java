package org.branchbook.activity;

import org.branchbook.base.Messages;

/** What is voted on; the names are the codes of the vote rules. */
public enum ResolutionKind implements Messages.Texted {
    ORDINARY("activity.resolution.ordinary"),
    ADMISSION("activity.resolution.admission"),
    CONVERSION("activity.resolution.conversion"),
    ELECTION("activity.resolution.election");

    private final String key;

    ResolutionKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
