package org.branchbook.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ExportNoteRepository {
    private final Sql sql;

    ExportNoteRepository(Sql sql) {
        this.sql = sql;
    }

    /** The latest first; both days count, and either may be left open. */
    List<ExportNote> find(String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        return sql.list(
                "select * from export_note where at >= ? and at < ? and"
                        + " locate(?, lower(document || chr(10) || whom || chr(10) || reason"
                        + " || chr(10) || people)) > 0 order by at desc, id desc",
                row ->
                        new ExportNote(
                                row.stamp("at"),
                                row.text("document"),
                                row.text("whom"),
                                row.text("reason"),
                                row.number("people")),
                from == null ? LocalDate.EPOCH : from,
                to == null ? LocalDate.of(9999, 12, 31) : to.plusDays(1),
                words.strip().toLowerCase(Locale.ROOT));
    }

    void insert(ExportNote note) {
        sql.insert(
                "insert into export_note(at, document, whom, reason, people)"
                        + " values (?, ?, ?, ?, ?)",
                note.at(),
                note.document(),
                note.whom(),
                note.reason(),
                note.people());
    }
}
