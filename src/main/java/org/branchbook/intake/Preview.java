package org.branchbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.Note;
import org.branchbook.table.Source;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;

/**
 * What an import of a file would do. Nothing was written yet.
 *
 * @param shape how the file was understood
 * @param newGroups groups that the import would add to the branch
 */
public record Preview(
        Source source,
        List<PreviewRow> rows,
        List<Note> notes,
        List<String> newGroups,
        Shape shape) {
    /**
     * How a file was understood.
     *
     * @param kind what it was read as
     * @param sheets names of the sheets that were read
     * @param columns their columns, those that are not understood included, in the order of the
     *     file
     * @param told what the user said of headers just now: target by the header's key
     */
    public record Shape(
            ImportKind kind, List<String> sheets, List<Column> columns, Map<String, String> told) {
        static Shape of(TableFile read, Choices choices) {
            List<Column> columns = new ArrayList<>();
            for (Table table : read.tables()) {
                columns.addAll(table.header().columns());
                columns.addAll(table.header().unknown());
            }
            return new Shape(
                    choices.kind(),
                    read.tables().stream().map(Table::sheet).toList(),
                    List.copyOf(columns),
                    choices.mapping());
        }
    }

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
