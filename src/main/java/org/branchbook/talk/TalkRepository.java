package org.branchbook.talk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class TalkRepository {
    private static final String LIVE =
            "select id, on_date, for_year, one, other, topic, content <> '' as noted, gathering"
                    + " from talk where removed_at is null";

    private final Sql sql;

    TalkRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Talk> find(long id) {
        return sql.one(LIVE + " and id = ?", TalkRepository::talk, id);
    }

    /** Latest first. */
    List<Talk> year(int year) {
        return sql.list(
                LIVE + " and for_year = ? order by on_date desc, id desc",
                TalkRepository::talk,
                year);
    }

    List<Talk> of(ActivityId gathering) {
        return sql.list(LIVE + " and gathering = ? order by id", TalkRepository::talk, gathering);
    }

    List<Talk> of(MemberId person) {
        return sql.list(
                LIVE + " and (one = ? or other = ?) order by on_date desc, id desc",
                TalkRepository::talk,
                person,
                person);
    }

    String content(long id) {
        return sql.one("select content from talk where id = ?", row -> row.text("content"), id)
                .orElse("");
    }

    /** Talks held by a day as activities of two people: the latest day of each pair. */
    Map<TalkPair, LocalDate> gatherings(int year, LocalDate until) {
        Map<TalkPair, LocalDate> pairs = new HashMap<>();
        sql.list(
                "select min(p.member) one, max(p.member) other, a.on_date from activity a"
                        + " join participant p on p.activity = a.id"
                        + " where a.type = 'HEART_TALK' and a.state <> 'PLANNED'"
                        + " and a.audience = 'CHOSEN' and a.removed_at is null"
                        + " and coalesce(a.counts_for, extract(year from a.on_date)) = ?"
                        + " and a.on_date <= ?"
                        + " group by a.id, a.on_date having count(*) = 2 order by a.on_date",
                row ->
                        pairs.put(
                                TalkPair.of(
                                        new MemberId(row.id("one")), new MemberId(row.id("other"))),
                                row.date("on_date")),
                year,
                until);
        return pairs;
    }

    long insert(TalkDraft draft, @Nullable ActivityId gathering, LocalDateTime now) {
        return sql.insert(
                "insert into talk(on_date, for_year, one, other, topic, content, gathering,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                draft.on(),
                draft.year(),
                draft.one(),
                draft.other(),
                draft.topic(),
                draft.content(),
                gathering,
                now);
    }

    void update(long id, TalkDraft draft) {
        sql.update(
                "update talk set on_date = ?, for_year = ?, one = ?, other = ?, topic = ?,"
                        + " content = ? where id = ?",
                draft.on(),
                draft.year(),
                draft.one(),
                draft.other(),
                draft.topic(),
                draft.content(),
                id);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update talk set removed_at = ? where id = ?", at, id);
    }

    private static Talk talk(Row row) {
        Long gathering = row.idOrNull("gathering");
        return new Talk(
                row.id("id"),
                row.date("on_date"),
                row.number("for_year"),
                new MemberId(row.id("one")),
                new MemberId(row.id("other")),
                row.text("topic"),
                row.flag("noted"),
                gathering == null ? null : new ActivityId(gathering));
    }
}
