package org.branchbook.schedule;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** A schedule as .docx, A4 across. */
final class ScheduleDocument {
    private ScheduleDocument() {}

    static byte[] of(Schedule schedule) {
        WordDocument document = WordDocument.across(schedule.title(), schedule.note());
        document.title(schedule.title());
        WordTable table =
                WordTable.columns(Schedule.WIDTHS)
                        .fontSize(10.5)
                        .lineHeight(15)
                        .rowHeight(9)
                        .framed()
                        .header(Schedule.COLUMNS.toArray(String[]::new));
        for (List<String> row : schedule.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean words = i == 4 || i == 5;
                cells.add(words ? Cell.text(row.get(i)) : Cell.center(row.get(i)));
            }
            table.row(cells);
        }
        document.table(table).gap(3);
        document.signLines(Schedule.SIGNATURES.toArray(String[]::new));
        return document.bytes();
    }
}
