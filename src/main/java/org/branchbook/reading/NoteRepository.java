package org.branchbook.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class NoteRepository implements Kept.Store<Note.Draft> {
    private final Sql sql;

    NoteRepository(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<Note> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select n.*, m.name as shown, r.reference from reading_note n
                join member m on m.id = n.member left join reading r on r.id = n.reading
                where n.removed_at is null and n.on_date between ? and ?
                order by n.on_date desc, n.id desc
                """,
                NoteRepository::note,
                first,
                last);
    }

    /** How many different people noted something, by month. */
    Map<Integer, Integer> writers(LocalDate first, LocalDate last) {
        Map<Integer, Integer> months = new HashMap<>();
        sql.list(
                """
                select extract(month from on_date) as m, count(distinct member) as n
                from reading_note where removed_at is null and on_date between ? and ?
                group by extract(month from on_date)
                """,
                row -> months.put(row.number("m"), row.number("n")),
                first,
                last);
        return months;
    }

    @Override
    public String table() {
        return "reading_note";
    }

    @Override
    public long insert(Note.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into reading_note(reading, member, on_date, content, entered_at)"
                        + " values (?, ?, ?, ?, ?)",
                draft.portion(),
                draft.writer(),
                draft.on(),
                draft.text(),
                at);
    }

    @Override
    public void update(long id, Note.Draft draft) {
        sql.update(
                "update reading_note set reading = ?, member = ?, on_date = ?, content = ?"
                        + " where id = ?",
                draft.portion(),
                draft.writer(),
                draft.on(),
                draft.text(),
                id);
    }

    void setShared(long id, @Nullable ActivityId activity) {
        sql.update("update reading_note set activity = ? where id = ?", activity, id);
    }

    private static Note note(Row row) {
        Long shared = row.idOrNull("activity");
        return new Note(
                row.id("id"),
                row.text("shown"),
                row.text("reference"),
                new Note.Draft(
                        row.idOrNull("reading"),
                        new MemberId(row.id("member")),
                        row.date("on_date"),
                        row.text("content")),
                shared == null ? null : new ActivityId(shared));
    }
}
