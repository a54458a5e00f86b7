package org.branchbook.statistics;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.branch.GroupId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class SnapshotRepository {
    private static final String HEAD =
            "select id, statistic, figure_year, as_of, figure_group, handed_to, note, taken_at"
                    + " from figure_snapshot where removed_at is null";

    private final Sql sql;

    SnapshotRepository(Sql sql) {
        this.sql = sql;
    }

    /** Latest first. */
    List<Snapshot> all() {
        return sql.list(HEAD + " order by taken_at desc, id desc", SnapshotRepository::snapshot);
    }

    Optional<Snapshot> find(long id) {
        return sql.one(HEAD + " and id = ?", SnapshotRepository::snapshot, id);
    }

    /** The table as text, none where there is no such copy. */
    Optional<String> content(long id) {
        return sql.one(
                "select content from figure_snapshot where id = ?", row -> row.text("content"), id);
    }

    long insert(Snapshot snapshot, String content, LocalDateTime now) {
        return sql.insert(
                """
                insert into figure_snapshot(statistic, figure_year, as_of, figure_group, handed_to,
                  note, content, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                snapshot.question().kind(),
                snapshot.question().year(),
                snapshot.question().on(),
                snapshot.question().group(),
                snapshot.handedTo(),
                snapshot.title(),
                content,
                now);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update figure_snapshot set removed_at = ? where id = ?", at, id);
    }

    private static Snapshot snapshot(Row row) {
        Long group = row.idOrNull("figure_group");
        return new Snapshot(
                row.id("id"),
                new Question(
                        row.constant("statistic", Kind.class),
                        row.number("figure_year"),
                        row.date("as_of"),
                        group == null ? null : new GroupId(group)),
                row.text("handed_to"),
                row.text("note"),
                row.stamp("taken_at"));
    }
}
