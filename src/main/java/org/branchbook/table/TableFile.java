package org.branchbook.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.sheet.Sheet;

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
        return of(SheetBook.read(file, () -> false), columns, Set.of());
    }

    /**
     * @param left names of sheets that are left out though they have a header
     */
    public static TableFile of(SheetBook book, ColumnSet columns, Set<String> left) {
        return of(book, List.of(columns), left);
    }

    /**
     * The same, of a file whose sheets may hold tables of several forms.
     *
     * @param forms the first one whose header a sheet has reads it
     */
    public static TableFile of(SheetBook book, List<ColumnSet> forms, Set<String> left) {
        // A file of hidden sheets only has nothing else that could be meant.
        boolean visible = book.sheets().stream().anyMatch(s -> !s.hidden() && !isBlank(s));
        List<Table> tables = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            boolean read = !(sheet.hidden() && visible) && !left.contains(sheet.name());
            Optional<Table> table = read ? read(sheet, forms) : Optional.empty();
            table.ifPresentOrElse(tables::add, () -> unread(sheet, left).ifPresent(notes::add));
        }
        if (tables.isEmpty() && left.isEmpty()) {
            throw NoHeader.refusal(book, visible, forms);
        }
        return new TableFile(book.source(), tables, notes);
    }

    private static Optional<Table> read(Sheet sheet, List<ColumnSet> forms) {
        return forms.stream().flatMap(columns -> Table.read(sheet, columns).stream()).findFirst();
    }

    private static boolean isBlank(Sheet sheet) {
        return sheet.rows().stream().allMatch(Sheet.Row::isBlank);
    }

    private static Optional<Note> unread(Sheet sheet, Set<String> left) {
        if (isBlank(sheet)) {
            return Optional.empty();
        }
        if (left.contains(sheet.name())) {
            return Optional.of(Note.of(sheet.name(), "table.skipped.left"));
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
