package org.branchbook.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.member.MemberId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class PostDeedRepository implements Kept.Store<PostDeed.Draft> {
    private static final String SELECT =
            "select d.*, m.name as shown from post_deed d join member m on m.id = d.member ";

    private final Sql sql;

    PostDeedRepository(Sql sql) {
        this.sql = sql;
    }

    List<PostDeed> between(LocalDate first, LocalDate last) {
        return sql.list(
                SELECT
                        + "where d.removed_at is null and d.on_date between ? and ?"
                        + " order by d.on_date, d.id",
                PostDeedRepository::deed,
                first,
                last);
    }

    List<PostDeed> of(long commitment) {
        return sql.list(
                SELECT
                        + "where d.removed_at is null and d.commitment = ?"
                        + " order by d.on_date, d.id",
                PostDeedRepository::deed,
                commitment);
    }

    Optional<PostDeed> find(long id) {
        return sql.one(SELECT + "where d.id = ?", PostDeedRepository::deed, id);
    }

    @Override
    public String table() {
        return "post_deed";
    }

    @Override
    public long insert(PostDeed.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into post_deed(member, commitment, on_date, post, deed, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                draft.member(),
                draft.commitment(),
                draft.on(),
                draft.post(),
                draft.deed(),
                at);
    }

    @Override
    public void update(long id, PostDeed.Draft draft) {
        sql.update(
                "update post_deed set member = ?, commitment = ?, on_date = ?, post = ?, deed = ?"
                        + " where id = ?",
                draft.member(),
                draft.commitment(),
                draft.on(),
                draft.post(),
                draft.deed(),
                id);
    }

    void setConfirmed(long id, PostDeed.@Nullable Confirmation confirmed) {
        sql.update(
                "update post_deed set confirmed_by = ?, confirmed_on = ? where id = ?",
                confirmed == null ? null : confirmed.by(),
                confirmed == null ? null : confirmed.on(),
                id);
    }

    private static PostDeed deed(Row row) {
        LocalDate confirmed = row.dateOrNull("confirmed_on");
        return new PostDeed(
                row.id("id"),
                row.text("shown"),
                new PostDeed.Draft(
                        new MemberId(row.id("member")),
                        row.date("on_date"),
                        row.text("post"),
                        row.text("deed"),
                        row.idOrNull("commitment")),
                confirmed == null
                        ? null
                        : new PostDeed.Confirmation(row.text("confirmed_by"), confirmed));
    }
}
