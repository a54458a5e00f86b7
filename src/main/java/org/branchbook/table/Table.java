package org.branchbook.table;

import java.util.List;
import java.util.Optional;
import org.branchbook.sheet.Sheet;

/**
 * What one sheet holds under its header: rows of data, and notes on everything that is none.
 *
 * @param sheet the sheet's name
 */
public record Table(String sheet, Header header, List<DataRow> rows, List<Note> notes) {
    public Table {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Empty where the sheet has no header that the columns know. */
    public static Optional<Table> read(Sheet sheet, ColumnSet columns) {
        return Header.find(sheet, columns)
                .map(header -> {
                    SheetRows parted = new SheetRows(sheet, header, columns);
                    return new Table(sheet.name(), header, parted.rows(), parted.notes());
                });
    }
}
