package org.branchbook.care;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class CareRepository implements Kept.Store<Care.Draft> {
    private final Sql sql;

    CareRepository(Sql sql) {
        this.sql = sql;
    }

    /** Those that go on first, each with its contacts. */
    List<Care> all() {
        Map<Long, List<Care.Contact>> contacts = new HashMap<>();
        sql.list(
                "select * from care_contact where removed_at is null order by on_date, id",
                row ->
                        contacts.computeIfAbsent(row.id("care"), _ -> new ArrayList<>())
                                .add(contact(row)));
        return sql.list(
                "select * from care where removed_at is null"
                        + " order by case when ended_on is null then 0 else 1 end, kind, begun_on",
                row -> care(row, contacts.getOrDefault(row.id("id"), List.of())));
    }

    Optional<Care> find(long id) {
        List<Care.Contact> contacts =
                sql.list(
                        "select * from care_contact where care = ? and removed_at is null"
                                + " order by on_date, id",
                        CareRepository::contact,
                        id);
        return sql.one("select * from care where id = ?", row -> care(row, contacts), id);
    }

    @Override
    public String table() {
        return "care";
    }

    @Override
    public long insert(Care.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into care(kind, code, owner, need, begun_on, first_due, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                draft.kind(),
                draft.code(),
                draft.owner(),
                draft.need(),
                draft.days().begun(),
                draft.days().first(),
                at);
    }

    @Override
    public void update(long id, Care.Draft draft) {
        sql.update(
                "update care set kind = ?, code = ?, owner = ?, need = ?, begun_on = ?,"
                        + " first_due = ? where id = ?",
                draft.kind(),
                draft.code(),
                draft.owner(),
                draft.need(),
                draft.days().begun(),
                draft.days().first(),
                id);
    }

    void setEnd(long id, Care.@Nullable End end) {
        sql.update(
                "update care set ended_on = ?, result = ? where id = ?",
                end == null ? null : end.on(),
                end == null ? null : end.result(),
                id);
    }

    long insert(long care, Care.Contact contact, LocalDateTime at) {
        return sql.insert(
                "insert into care_contact(care, on_date, said, next_due, entered_at)"
                        + " values (?, ?, ?, ?, ?)",
                care,
                contact.on(),
                contact.said(),
                contact.next(),
                at);
    }

    void setContactRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update care_contact set removed_at = ? where id = ?", at, id);
    }

    private static Care.Contact contact(Row row) {
        return new Care.Contact(
                row.id("id"), row.date("on_date"), row.text("said"), row.date("next_due"));
    }

    private static Care care(Row row, List<Care.Contact> contacts) {
        var ended = row.dateOrNull("ended_on");
        return new Care(
                row.id("id"),
                new Care.Draft(
                        row.constant("kind", CareKind.class),
                        row.text("code"),
                        row.text("owner"),
                        row.text("need"),
                        new Care.Days(row.date("begun_on"), row.date("first_due"))),
                contacts,
                ended == null ? null : new Care.End(ended, row.text("result")));
    }
}
