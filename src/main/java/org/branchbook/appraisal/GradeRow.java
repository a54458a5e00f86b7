package org.branchbook.appraisal;

import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;

/** A member in an appraisal, as of its day. */
public record GradeRow(MemberId member, String name, Stage stage, Marks marks) {
    /** Whether he may be graded; probationary members only take part. */
    public boolean graded() {
        return stage == Stage.FULL;
    }
}
