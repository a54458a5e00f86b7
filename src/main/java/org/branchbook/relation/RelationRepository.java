package org.branchbook.relation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Letters, contacts, and how long graduates may stay. */
final class RelationRepository {
    private static final String LIVE = "select * from transfer where removed_at is null";
    private static final int LATEST = 20;

    private final Sql sql;

    RelationRepository(Sql sql) {
        this.sql = sql;
    }

    /** The latest letter first. */
    List<Transfer> transfers() {
        return sql.list(LIVE + " order by letter_on desc, id desc", RelationRepository::transfer);
    }

    Optional<Transfer> transfer(long id) {
        return sql.one(LIVE + " and id = ?", RelationRepository::transfer, id);
    }

    long insert(TransferDraft draft, LocalDateTime now) {
        TransferDraft.Letter letter = draft.letter();
        return sql.insert(
                "insert into transfer(member, direction, scope, letter_on, from_organisation,"
                        + " to_organisation, letter_number, valid_days, dues_to, note, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                draft.member(),
                draft.direction(),
                letter.scope(),
                letter.on(),
                letter.from(),
                letter.to(),
                letter.number(),
                letter.validDays(),
                letter.duesTo(),
                draft.note(),
                now);
    }

    void update(long id, TransferDraft draft) {
        TransferDraft.Letter letter = draft.letter();
        sql.update(
                "update transfer set scope = ?, letter_on = ?, from_organisation = ?,"
                        + " to_organisation = ?, letter_number = ?, valid_days = ?, dues_to = ?,"
                        + " note = ? where id = ?",
                letter.scope(),
                letter.on(),
                letter.from(),
                letter.to(),
                letter.number(),
                letter.validDays(),
                letter.duesTo(),
                draft.note(),
                id);
    }

    void setReceipt(long id, @Nullable LocalDate accepted, @Nullable LocalDate receipt) {
        sql.update(
                "update transfer set accepted_on = ?, receipt_on = ? where id = ?",
                accepted,
                receipt,
                id);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update transfer set removed_at = ? where id = ?", at, id);
    }

    private static Transfer transfer(Row row) {
        return new Transfer(
                row.id("id"),
                new TransferDraft(
                        new MemberId(row.id("member")),
                        row.constant("direction", Transfer.Direction.class),
                        new TransferDraft.Letter(
                                row.date("letter_on"),
                                row.text("from_organisation"),
                                row.text("to_organisation"),
                                row.text("letter_number"),
                                row.constant("scope", Transfer.Scope.class),
                                row.number("valid_days"),
                                row.text("dues_to")),
                        row.text("note")),
                row.dateOrNull("accepted_on"),
                row.dateOrNull("receipt_on"));
    }

    long insert(Contact contact, LocalDateTime now) {
        return sql.insert(
                "insert into contact(member, on_date, way, note, entered_at)"
                        + " values (?, ?, ?, ?, ?)",
                contact.member(),
                contact.on(),
                contact.way(),
                contact.note(),
                now);
    }

    void setContactRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update contact set removed_at = ? where id = ?", at, id);
    }

    /** The latest day on which somebody wrote down a contact, by person. */
    Map<MemberId, LocalDate> contacts() {
        return days(
                "select member, max(on_date) d from contact where removed_at is null"
                        + " group by member");
    }

    /**
     * The latest activity in which each of these people was present: as good as everybody is met in
     * one of the latest, however many years the book holds; the others are asked for singly.
     */
    Map<MemberId, LocalDate> attended(Collection<MemberId> people) {
        Map<MemberId, LocalDate> days =
                days(
                        "select a.member, max(t.on_date) d from attendance a join (select id,"
                                + " on_date from activity where removed_at is null and exists"
                                + " (select 1 from attendance where activity = activity.id)"
                                + " order by on_date desc fetch first "
                                + LATEST
                                + " rows only) t on t.id = a.activity"
                                + " where a.mark = 'PRESENT' group by a.member");
        for (MemberId id : people) {
            if (!days.containsKey(id)) {
                days.putAll(
                        days(
                                "select a.member, max(t.on_date) d from attendance a join activity"
                                        + " t on t.id = a.activity where a.member = ? and a.mark ="
                                        + " 'PRESENT' and t.removed_at is null"
                                        + " group by a.member",
                                id));
            }
        }
        return days;
    }

    /** Until when the relation of a graduate stays. */
    Map<MemberId, LocalDate> stays() {
        return days("select member, until_date d from graduate_stay");
    }

    private Map<MemberId, LocalDate> days(String query, Object... params) {
        Map<MemberId, LocalDate> days = new HashMap<>();
        sql.list(query, row -> days.put(new MemberId(row.id("member")), row.date("d")), params);
        return days;
    }

    void setStay(MemberId member, @Nullable LocalDate until, LocalDateTime now) {
        if (until == null) {
            sql.update("delete from graduate_stay where member = ?", member);
        } else {
            sql.update(
                    "merge into graduate_stay(member, until_date, note, entered_at) key(member)"
                            + " values (?, ?, '', ?)",
                    member,
                    until,
                    now);
        }
    }
}
