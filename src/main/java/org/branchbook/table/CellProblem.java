package org.branchbook.table;

import org.branchbook.base.Messages;
import org.branchbook.base.Problem;

/**
 * Something wrong with a cell.
 *
 * @param value as it stands in the sheet
 * @param warning whether the row is imported all the same
 */
public record CellProblem(Place place, String value, Problem problem, boolean warning) {
    /**
     * @param row from 1, as Excel counts
     * @param column letter and header: C 身份证号码
     */
    public record Place(String sheet, int row, String column) {}

    public String text(Messages messages) {
        return problem.text(messages);
    }
}
