package org.branchbook.attendance;

import org.branchbook.base.Messages;

/** Where somebody who was due was; who has no mark yet is not marked. */
public enum Mark implements Messages.Texted {
    PRESENT("attendance.mark.present"),
    LEAVE("attendance.mark.leave"),
    ABSENT("attendance.mark.absent");

    private final String key;

    Mark(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
