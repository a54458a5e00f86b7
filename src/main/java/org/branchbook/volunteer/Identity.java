package org.branchbook.volunteer;

import org.branchbook.base.Messages;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** As what somebody serves, on the day he does. */
public enum Identity implements Messages.Texted {
    MEMBER("volunteer.identity.member"),
    ACTIVIST("volunteer.identity.activist"),
    TEACHER("volunteer.identity.teacher"),
    STUDENT("volunteer.identity.student"),
    RESIDENT("volunteer.identity.resident");

    private final String key;

    Identity(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Of somebody on the roster: whoever is no member yet is on the way. */
    public static Identity of(@Nullable Stage stage) {
        return stage != null && stage.member() ? MEMBER : ACTIVIST;
    }
}
