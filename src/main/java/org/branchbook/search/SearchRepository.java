package org.branchbook.search;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.member.MemberId;
import org.branchbook.search.Found.Part;
import org.branchbook.search.Found.Target;
import org.branchbook.search.Item.Text;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Reads the texts of a book, and of its records only those that were changed. */
final class SearchRepository {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1, 1, 1, 0, 0);

    private final Sql sql;

    SearchRepository(Sql sql) {
        this.sql = sql;
    }

    /** A record without what hangs on it, as of its latest change. */
    record Body(LocalDateTime changed, Target.Gathering target, List<Text> texts) {}

    /**
     * The records that there are.
     *
     * @param known those read before; only what was changed since is read again, because minutes
     *     make up nearly all of the text
     */
    Map<Long, Body> bodies(Map<Long, Body> known) {
        Map<Long, LocalDateTime> stamps = new HashMap<>();
        // Answered by an index alone: the rows themselves carry the minutes.
        sql.list(
                "select _rowid_ k, changed_at from activity"
                        + " where changed_at >= ? and removed_at is null",
                row -> stamps.put(row.id("k"), row.stamp("changed_at")),
                ALWAYS);
        Map<Long, Body> bodies = new HashMap<>();
        List<Long> stale = new ArrayList<>();
        stamps.forEach((id, changed) -> {
            Body body = known.get(id);
            if (body != null && body.changed().equals(changed)) {
                bodies.put(id, body);
            } else {
                stale.add(id);
            }
        });
        if (stale.size() == stamps.size()) {
            sql.list(SELECT + " where removed_at is null", row -> put(bodies, row));
        } else {
            stale.forEach(id -> sql.list(SELECT + " where id = ?", row -> put(bodies, row), id));
        }
        return bodies;
    }

    private static final String SELECT =
            "select id, changed_at, type, title, on_date, place, chair, recorder, agenda, minutes"
                    + " from activity";

    private static boolean put(Map<Long, Body> bodies, Row row) {
        ActivityType type = row.constant("type", ActivityType.class);
        long id = row.id("id");
        Target.Gathering target =
                new Target.Gathering(
                        new ActivityId(id), row.text("title"), type, row.date("on_date"));
        List<Text> texts = new ArrayList<>();
        texts.add(Text.of(Part.TITLE, target.name()));
        add(texts, Part.AGENDA, row.text("agenda"));
        add(texts, Part.PLACE, row.text("place"));
        add(texts, Part.PEOPLE, row.text("chair") + " " + row.text("recorder"));
        texts.add(Text.of(Part.TITLE, target.date() + " " + type.documentName()));
        String minutes = row.text("minutes");
        if (type == ActivityType.HEART_TALK) {
            texts.add(Text.silent(Part.MINUTES, minutes));
        } else {
            add(texts, Part.MINUTES, minutes);
        }
        bodies.put(id, new Body(row.stamp("changed_at"), target, texts));
        return true;
    }

    /** What hangs on records, by record. */
    Map<Long, List<Text>> onRecords() {
        Map<Long, List<Text>> texts = new HashMap<>();
        RecordTexts.QUERIES.forEach((query, part) -> read(texts, query, part));
        return texts;
    }

    /**
     * The talks, latest first. What was said is found and never quoted.
     *
     * @param names of everybody
     */
    List<Item> talks(Map<MemberId, String> names) {
        return sql.list(
                """
                select id, on_date, for_year, one, other, topic, content from talk
                 where removed_at is null order by on_date desc, id desc
                """,
                row -> {
                    String pair =
                            names.getOrDefault(new MemberId(row.id("one")), "")
                                    + "、"
                                    + names.getOrDefault(new MemberId(row.id("other")), "");
                    Target.Talk target =
                            new Target.Talk(
                                    row.id("id"),
                                    pair,
                                    row.number("for_year"),
                                    row.date("on_date"));
                    List<Text> texts = new ArrayList<>();
                    add(texts, Part.TALK, row.text("topic"));
                    texts.add(Text.of(Part.TALK, pair + " " + target.date()));
                    texts.add(Text.silent(Part.TALK, row.text("content")));
                    return new Item(target, texts, "");
                });
    }

    /** The names of the files of people's way into the Party, by person. */
    Map<Long, List<Text>> onPeople() {
        Map<Long, List<Text>> texts = new HashMap<>();
        read(texts, RecordTexts.PEOPLE, Part.FILE);
        return texts;
    }

    private void read(Map<Long, List<Text>> texts, String query, Part part) {
        sql.list(
                query,
                row -> {
                    String text = row.text("t").strip();
                    if (!text.isEmpty()) {
                        Found.Place place = new Found.Place(row.number("s"), row.id("i"));
                        texts.computeIfAbsent(row.id("k"), _ -> new ArrayList<>())
                                .add(Text.at(place, part, text));
                    }
                    return true;
                });
    }

    private static void add(List<Text> texts, Part part, String text) {
        if (!text.isBlank()) {
            texts.add(Text.of(part, text));
        }
    }

    /** See {@link Sql#commits}. */
    long state() {
        return sql.commits();
    }
}
