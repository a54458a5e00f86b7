package org.branchbook.screens;

import java.util.List;
import org.branchbook.home.OpenBook;
import org.branchbook.notify.NoticePart;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.record.RecordPart;
import org.branchbook.ui.Ui;

/** The parts that other features hang into the record page. */
final class RecordParts {
    private RecordParts() {}

    static List<RecordPart> of(Ui ui, OpenBook book, Paperwork paperwork) {
        return List.of(
                new NoticePart(
                        ui,
                        book.activities(),
                        book.attendances(),
                        book.papers().schedules(),
                        paperwork::noticeWord));
    }
}
