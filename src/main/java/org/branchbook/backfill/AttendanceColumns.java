package org.branchbook.backfill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.proposal.DayHeader;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;
import org.branchbook.table.ColumnSet;

/** What columns of lists of attendance can hold. */
final class AttendanceColumns {
    static final String NAME = "NAME";
    static final String NUMBER = "NUMBER";
    static final String MARK = "mark";
    static final String REASON = "reason";

    /** A column about one day; its header says which. */
    static final String DAY = "day";

    private static final int SEARCHED = 20;

    private AttendanceColumns() {}

    /** With the columns about days that these sheets have beside names. */
    static ColumnSet of(List<Sheet> sheets) {
        Map<String, String> days = new HashMap<>();
        for (Sheet sheet : sheets) {
            sheet.rows().stream()
                    .limit(SEARCHED)
                    .filter(AttendanceColumns::namesPeople)
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::text)
                    .filter(text -> DayHeader.read(text).isPresent())
                    .forEach(text -> days.put(ColumnSet.key(text), DAY));
        }
        return ColumnSet.read(
                        "/org/branchbook/backfill/attendance.json",
                        new ColumnSet.Needs(
                                List.of(NAME), List.of(NAME, NUMBER), "backfill.noNames"),
                        (_, _) -> true)
                .remembering(days);
    }

    private static boolean namesPeople(Sheet.Row row) {
        return row.cells().stream()
                .map(cell -> ColumnSet.key(cell.text()))
                .anyMatch(key -> key.equals("姓名") || key.equals("党员姓名") || key.equals("name"));
    }
}
