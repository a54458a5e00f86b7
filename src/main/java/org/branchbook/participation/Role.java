package org.branchbook.participation;

import org.branchbook.base.Messages;

/** As what a record names somebody. */
public enum Role implements Messages.Texted {
    CHAIR("participation.role.chair"),
    RECORDER("participation.role.recorder"),
    OBSERVER("participation.role.observer"),
    RESOLUTION("participation.role.resolution"),
    MINUTES("participation.role.minutes");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
