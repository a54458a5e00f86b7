package org.branchbook.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;

/**
 * A file with one or more tables.
 *
 * @param notes on sheets that were not read
 */
public record TableFile(Source source, List<Table> tables, List<Note> notes) {
    public TableFile {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Reads every visible sheet that has a header; a file without any is refused. */
    public static TableFile read(Path file, ColumnSet columns) {
        List<Sheet> sheets = SheetFile.read(file);
        Source source = Source.of(file);
        List<Table> tables = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Optional<Table> table = sheet.hidden() ? Optional.empty() : Table.read(sheet, columns);
            table.ifPresentOrElse(tables::add, () -> unread(sheet).ifPresent(notes::add));
        }
        if (tables.isEmpty()) {
            throw new AppException(columns.needs().missing(), source.name());
        }
        return new TableFile(source, tables, notes);
    }

    private static Optional<Note> unread(Sheet sheet) {
        if (sheet.rows().stream().allMatch(Sheet.Row::isBlank)) {
            return Optional.empty();
        }
        String key = sheet.hidden() ? "table.skipped.hidden" : "table.skipped.sheet";
        return Optional.of(Note.of(sheet.name(), key));
    }

    /** All that was left out, sheet by sheet. */
    public List<Note> allNotes() {
        return Stream.concat(tables.stream().flatMap(t -> t.notes().stream()), notes.stream())
                .toList();
    }
}
