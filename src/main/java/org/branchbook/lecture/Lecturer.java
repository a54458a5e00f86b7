package org.branchbook.lecture;

import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lectures.
 *
 * @param title post or unit, as 学院党委书记; ""
 * @param member the person of the roster, null for somebody from outside
 */
public record Lecturer(String name, String title, @Nullable MemberId member) {
    public Lecturer {
        name = name.strip();
        title = title.strip();
    }
}
