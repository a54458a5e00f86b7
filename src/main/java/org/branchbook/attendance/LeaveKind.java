package org.branchbook.attendance;

import org.branchbook.base.Messages;

/** The usual reasons for leave, offered by one key each; any other wording may be typed. */
public enum LeaveKind implements Messages.Texted {
    OFFICIAL("attendance.leave.official"),
    SICK("attendance.leave.sick"),
    PRIVATE("attendance.leave.private"),
    INTERNSHIP("attendance.leave.internship"),
    MATERNITY("attendance.leave.maternity"),
    ELSEWHERE("attendance.leave.elsewhere");

    private final String key;

    LeaveKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
