package org.branchbook.proposal;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.table.CellProblem;
import org.branchbook.table.DataRow;

/** Gathers what there is to say about one row while it is read and checked. */
public final class RowReport {
    private final DataRow row;
    private final String anchor;
    private final List<Said> changes = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean added;
    private boolean changed;

    /**
     * @param anchor column at which problems stand that belong to no cell
     */
    public RowReport(DataRow row, String anchor) {
        this.row = row;
        this.anchor = anchor;
    }

    public DataRow row() {
        return row;
    }

    /** For readers of cells that report to a list. */
    public List<CellProblem> problems() {
        return problems;
    }

    /** Keeps the row from being imported. */
    public void refuse(Problem problem) {
        problems.add(row.at(problem, anchor, false));
    }

    /** Says something about a cell; the row is imported all the same. */
    public void warn(Problem problem) {
        problems.add(row.at(problem, anchor, true));
    }

    /** Keeps the row from being imported until the question is answered. */
    public void ask(Question question, Problem problem) {
        questions.add(question);
        refuse(problem);
    }

    /** Keeps the row waiting for an answer that is asked for the whole file. */
    public void wait(Problem problem) {
        questions.add(new Question("", Said.plain(""), List.of()));
        refuse(problem);
    }

    public void add(Said what) {
        added = true;
        changes.add(what);
    }

    public void change(Said what) {
        changed = true;
        changes.add(what);
    }

    public boolean refused() {
        return problems.stream().anyMatch(problem -> !problem.warning());
    }

    public RowStatus status() {
        if (refused()) {
            boolean open = problems.stream().filter(p -> !p.warning()).count() == questions.size();
            return open ? RowStatus.ASKED : RowStatus.REFUSED;
        }
        if (added) {
            return RowStatus.NEW;
        }
        return changed ? RowStatus.CHANGED : RowStatus.UNCHANGED;
    }

    /** The finished row; a refused one changes nothing. */
    public ProposalRow done(String about) {
        List<Question> own = questions.stream().filter(q -> !q.key().isEmpty()).toList();
        return new ProposalRow(
                new ProposalRow.Place(row.sheet(), row.number(), about),
                status(),
                refused() ? List.of() : changes,
                problems,
                status() == RowStatus.ASKED ? own : List.of());
    }
}
