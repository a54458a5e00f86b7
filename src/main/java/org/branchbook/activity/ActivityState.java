package org.branchbook.activity;

import org.branchbook.base.Messages;

/** How far an activity has come. */
public enum ActivityState implements Messages.Texted {
    PLANNED("activity.state.planned"),
    HELD("activity.state.held"),
    CLOSED("activity.state.closed");

    private final String key;

    ActivityState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether the activity took place, so that there is a record to speak of. */
    public boolean begun() {
        return this != PLANNED;
    }
}
