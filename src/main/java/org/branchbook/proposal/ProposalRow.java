package org.branchbook.proposal;

import java.util.List;
import org.branchbook.table.CellProblem;

/**
 * What an import would do with one row.
 *
 * @param changes what it would add or change, in sentences
 * @param questions to be answered before the row can be imported
 */
public record ProposalRow(
        Place place,
        RowStatus status,
        List<Said> changes,
        List<CellProblem> problems,
        List<Question> questions) {

    /** Where the row stands, and whom or what it is about. */
    public record Place(String sheet, int row, String about) {}

    public ProposalRow {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }
}
