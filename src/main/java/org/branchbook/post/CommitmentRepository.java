package org.branchbook.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.member.MemberId;
import org.branchbook.register.Copies;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class CommitmentRepository implements Kept.Store<Commitment.Draft> {
    private static final String SELECT =
            "select c.*, m.name as shown from post_commitment c join member m on m.id = c.member ";

    private final Sql sql;

    CommitmentRepository(Sql sql) {
        this.sql = sql;
    }

    List<Commitment> due(LocalDate first, LocalDate last) {
        return sql.list(
                SELECT
                        + "where c.removed_at is null and c.due_on between ? and ?"
                        + " order by c.due_on, c.id",
                CommitmentRepository::commitment,
                first,
                last);
    }

    List<Commitment> open(LocalDate last) {
        return sql.list(
                SELECT
                        + "where c.removed_at is null and c.outcome is null and c.due_on <= ?"
                        + " order by c.due_on, c.id",
                CommitmentRepository::commitment,
                last);
    }

    Optional<Commitment> find(long id) {
        return sql.one(SELECT + "where c.id = ?", CommitmentRepository::commitment, id);
    }

    @Override
    public String table() {
        return "post_commitment";
    }

    @Override
    public long insert(Commitment.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into post_commitment(
                  member, kind, post, promise, indicator, baseline, due_on, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                draft.member(),
                draft.kind(),
                draft.post(),
                draft.aim().promise(),
                draft.aim().indicator(),
                draft.aim().baseline(),
                draft.due(),
                at);
    }

    @Override
    public void update(long id, Commitment.Draft draft) {
        sql.update(
                """
                update post_commitment set member = ?, kind = ?, post = ?, promise = ?,
                  indicator = ?, baseline = ?, due_on = ? where id = ?
                """,
                draft.member(),
                draft.kind(),
                draft.post(),
                draft.aim().promise(),
                draft.aim().indicator(),
                draft.aim().baseline(),
                draft.due(),
                id);
    }

    void setResult(long id, Commitment.@Nullable Result result) {
        Copy proof = result == null ? null : result.proof();
        sql.update(
                """
                update post_commitment set outcome = ?, result_on = ?, result = ?, file_name = ?,
                  sha256 = ?, file_bytes = ? where id = ?
                """,
                result == null ? null : result.outcome(),
                result == null ? null : result.on(),
                result == null ? "" : result.said(),
                Copies.name(proof),
                Copies.sha256(proof),
                Copies.bytes(proof),
                id);
    }

    private static Commitment commitment(Row row) {
        Commitment.Outcome outcome = row.constantOrNull("outcome", Commitment.Outcome.class);
        return new Commitment(
                row.id("id"),
                row.text("shown"),
                new Commitment.Draft(
                        new MemberId(row.id("member")),
                        row.constant("kind", CommitmentKind.class),
                        row.text("post"),
                        new Commitment.Aim(
                                row.text("promise"), row.text("indicator"), row.text("baseline")),
                        row.date("due_on")),
                outcome == null
                        ? null
                        : new Commitment.Result(
                                outcome,
                                row.date("result_on"),
                                row.text("result"),
                                Copies.of(row)));
    }
}
