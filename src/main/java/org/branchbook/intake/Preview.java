package org.branchbook.intake;

import java.util.List;
import org.branchbook.imports.ImportRun;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Note;
import org.branchbook.table.Source;

/**
 * What an import of a file would do. Nothing was written yet.
 *
 * @param newGroups groups that the import would add to the branch
 */
public record Preview(
        Source source, List<PreviewRow> rows, List<Note> notes, List<String> newGroups) {
    public Preview {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        newGroups = List.copyOf(newGroups);
    }

    public int count(PreviewRow.Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    /** How many rows would be written. */
    public int writes() {
        return count(PreviewRow.Status.NEW) + count(PreviewRow.Status.CHANGED);
    }

    public ImportRun.Counts counts() {
        int imported = count(PreviewRow.Status.NEW);
        int updated = count(PreviewRow.Status.CHANGED);
        int unchanged = count(PreviewRow.Status.UNCHANGED);
        int refused = rows.size() - imported - updated - unchanged;
        return new ImportRun.Counts(rows.size(), imported, updated, unchanged, refused);
    }

    /** All problems, those of refused rows and warnings, in the order of the file. */
    public List<CellProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }
}
