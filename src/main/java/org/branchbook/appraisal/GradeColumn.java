package org.branchbook.appraisal;

import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** Which grade of a member is being filled in. */
enum GradeColumn implements Messages.Texted {
    SELF("appraisal.column.self"),
    PROPOSED("appraisal.column.proposed"),
    DECIDED("appraisal.column.decided");

    private final String key;

    GradeColumn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    Marks with(Marks marks, @Nullable Grade grade) {
        return switch (this) {
            case SELF -> marks.self(grade);
            case PROPOSED -> marks.proposed(grade);
            case DECIDED -> marks.decided(grade);
        };
    }
}
