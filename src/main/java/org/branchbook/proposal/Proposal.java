package org.branchbook.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.WorkWatch;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Note;
import org.branchbook.table.Source;

/**
 * What an import of a file would do. Nothing was written yet.
 *
 * @param questions about the whole file, whether answered or not
 */
public record Proposal(
        ImportKind kind,
        Source source,
        List<ProposalRow> rows,
        List<Note> notes,
        List<Question> questions,
        Writes writes) {

    /**
     * What would be written.
     *
     * @param touched numbers of the activities there are that would change
     * @param steps done one after the other
     */
    public record Writes(List<Long> touched, List<Runnable> steps) {
        public Writes {
            touched = List.copyOf(touched);
            steps = List.copyOf(steps);
        }

        private void run(WorkWatch watch) {
            int done = 0;
            for (Runnable step : steps) {
                if (watch.stopped()) {
                    throw new CancellationException();
                }
                step.run();
                watch.at(++done, steps.size(), "");
            }
        }
    }

    public Proposal {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
    }

    /** The refusal of a template that nobody has filled in, with where that is seen. */
    public static AppException blank(
            Path file, ImportKind kind, List<Note> notes, Messages messages) {
        String where =
                notes.stream()
                        .filter(note -> note.key().equals("table.noRows"))
                        .map(note -> note.text(messages))
                        .collect(Collectors.joining("\n"));
        return new AppException("proposal.blank", String.valueOf(file.getFileName()), kind, where);
    }

    /** The same with questions before those there are. */
    public Proposal asking(List<Question> more) {
        List<Question> all = Stream.concat(more.stream(), questions.stream()).toList();
        return new Proposal(kind, source, rows, notes, all, writes);
    }

    public int count(RowStatus status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    /** How many rows would be written. */
    public int written() {
        return count(RowStatus.NEW) + count(RowStatus.CHANGED);
    }

    /** Rows that wait for an answer count among the refused: they are not imported. */
    public ImportRun.Counts counts() {
        return new ImportRun.Counts(
                rows.size(),
                count(RowStatus.NEW),
                count(RowStatus.CHANGED),
                count(RowStatus.UNCHANGED),
                count(RowStatus.REFUSED) + count(RowStatus.ASKED));
    }

    /** All problems, warnings included, in the order of the file. */
    public List<CellProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** Writes all rows that are new or changed, or, on any failure, none. */
    public ImportRun run(Imports imports) {
        return run(imports, WorkWatch.NOBODY);
    }

    /** The same, watched; stopped, it has written none. */
    public ImportRun run(Imports imports, WorkWatch watch) {
        try {
            return imports.run(kind, source, counts(), writes.touched(), () -> writes.run(watch));
        } catch (InvalidInput e) {
            // The preview found these rows right: the book was edited since.
            throw new AppException(e, "proposal.bookChanged", source.name());
        }
    }
}
