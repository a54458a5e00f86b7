package org.branchbook.grading;

import java.util.List;
import org.branchbook.table.ColumnSet;

/** What columns of results of an appraisal can hold. */
final class GradeColumns {
    static final String NAME = "NAME";
    static final String NUMBER = "NUMBER";
    static final String ID_NUMBER = "ID_NUMBER";
    static final String GRADE = "grade";
    static final String STAGE = "stage";

    private GradeColumns() {}

    static ColumnSet all() {
        return ColumnSet.read(
                "/org/branchbook/grading/columns.json",
                new ColumnSet.Needs(
                        List.of(NAME, GRADE), List.of(NAME, NUMBER, ID_NUMBER), "grading.noHeader"),
                (_, _) -> true);
    }
}
