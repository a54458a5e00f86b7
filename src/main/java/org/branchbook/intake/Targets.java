package org.branchbook.intake;

import java.util.List;
import org.branchbook.member.MemberField;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.jspecify.annotations.Nullable;

/** What columns of a roster can hold: the fields of a person, and these. */
final class Targets {
    static final String STAGE = "stage";
    static final String GROUP = "group";
    static final String POSTS = "posts";
    static final String IN = "in";
    static final String NAME = MemberField.NAME.name();

    private Targets() {}

    static ColumnSet columns() {
        return ColumnSet.read(
                "/org/branchbook/intake/columns.json",
                new ColumnSet.Needs(
                        List.of(NAME),
                        List.of(NAME, MemberField.ID_NUMBER.name(), MemberField.NUMBER.name()),
                        "intake.noHeader"),
                StageWords::readable);
    }

    /** The field of a person a column fills; null where it fills something else. */
    static @Nullable MemberField field(Column column) {
        for (MemberField field : MemberField.values()) {
            if (field.name().equals(column.target())) {
                return field;
            }
        }
        return null;
    }
}
