package org.branchbook.intake;

import org.branchbook.member.MemberField;
import org.branchbook.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet that was understood.
 *
 * @param index from 0
 * @param target the field of a problem: name of a member field or one of the constants here
 */
record Column(int index, String header, String target) {
    static final String STAGE = "stage";
    static final String GROUP = "group";
    static final String POSTS = "posts";
    static final String IN = "in";

    /** A column that is known and not kept. */
    static final String SKIP = "skip";

    /** As problems name it: C 身份证号码. */
    String label() {
        return Cell.columnLetter(index) + " " + header;
    }

    /** The field of a person the column fills; null where it fills something else. */
    @Nullable MemberField field() {
        for (MemberField field : MemberField.values()) {
            if (field.name().equals(target)) {
                return field;
            }
        }
        return null;
    }
}
