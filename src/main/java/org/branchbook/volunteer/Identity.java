package org.branchbook.volunteer;

import org.branchbook.base.Named;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** As what somebody serves, on the day he does. */
public enum Identity implements Named {
    MEMBER("volunteer.identity.member", "党员"),
    ACTIVIST("volunteer.identity.activist", "积极分子等"),
    TEACHER("volunteer.identity.teacher", "教师"),
    STUDENT("volunteer.identity.student", "学生"),
    RESIDENT("volunteer.identity.resident", "居民");

    private final String key;
    private final String documentName;

    Identity(String key, String documentName) {
        this.key = key;
        this.documentName = documentName;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String documentName() {
        return documentName;
    }

    /** Of somebody on the roster: whoever is no member yet is on the way. */
    public static Identity of(@Nullable Stage stage) {
        return stage != null && stage.member() ? MEMBER : ACTIVIST;
    }
}
