package org.branchbook.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Identity;
import org.jspecify.annotations.Nullable;

final class StintRepository {
    private static final String SELECT =
            "select s.*, coalesce(m.name, v.name) as shown from stint s"
                    + " join volunteer v on v.id = s.volunteer"
                    + " left join member m on m.id = v.member ";

    private final Sql sql;

    StintRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day and beginning. */
    List<Stint> between(LocalDate first, LocalDate last) {
        return sql.list(
                SELECT
                        + "where s.removed_at is null and s.on_date between ? and ?"
                        + " order by s.on_date, s.starts_at, s.id",
                StintRepository::stint,
                first,
                last);
    }

    /** Of somebody of the roster, by day and beginning. */
    List<Stint> of(MemberId member) {
        return sql.list(
                SELECT
                        + "where s.removed_at is null and v.member = ?"
                        + " order by s.on_date, s.starts_at, s.id",
                StintRepository::stint,
                member);
    }

    /** Of one person, who may stand there twice where two people of the roster were merged. */
    List<Stint> of(long volunteer, LocalDate day) {
        return sql.list(
                SELECT
                        + """
                        where s.removed_at is null and s.on_date = ? and (s.volunteer = ?
                          or v.member = (select w.member from volunteer w where w.id = ?))
                        order by s.starts_at, s.id
                        """,
                StintRepository::stint,
                day,
                volunteer,
                volunteer);
    }

    /** Whom a project last served up to a day, where that was said. */
    Optional<Stint.Served> served(long project, LocalDate upTo) {
        return sql
                .list(
                        """
                        select beneficiary, beneficiaries from stint
                        where removed_at is null and project = ? and on_date <= ?
                          and (beneficiary <> '' or beneficiaries > 0)
                        order by on_date desc, id desc limit 1
                        """,
                        StintRepository::served,
                        project,
                        upTo)
                .stream()
                .findFirst();
    }

    private static Stint.Served served(Row row) {
        return new Stint.Served(row.text("beneficiary"), row.number("beneficiaries"));
    }

    Optional<Stint> find(long id) {
        return sql.one(SELECT + "where s.id = ?", StintRepository::stint, id);
    }

    long insert(Stint.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into stint(volunteer, identity, on_date, starts_at, ends_at, pause_minutes,
                  category, project, activity, content, beneficiary, beneficiaries, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    void update(long id, Stint.Draft draft) {
        sql.update(
                """
                update stint set volunteer = ?, identity = ?, on_date = ?, starts_at = ?,
                  ends_at = ?, pause_minutes = ?, category = ?, project = ?, activity = ?,
                  content = ?, beneficiary = ?, beneficiaries = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Stint.Draft draft, Object last) {
        Stint.Work work = draft.work();
        return new @Nullable Object[] {
            draft.volunteer(),
            draft.identity(),
            draft.span().on(),
            draft.span().from(),
            draft.span().to(),
            draft.pause(),
            work.category(),
            work.project(),
            work.activity(),
            work.content(),
            work.served().code(),
            work.served().count(),
            last
        };
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update stint set removed_at = ? where id = ?", at, id);
    }

    private static Stint stint(Row row) {
        Long activity = row.idOrNull("activity");
        return new Stint(
                row.id("id"),
                row.text("shown"),
                new Stint.Draft(
                        row.id("volunteer"),
                        row.constant("identity", Identity.class),
                        new Span(row.date("on_date"), row.time("starts_at"), row.time("ends_at")),
                        row.number("pause_minutes"),
                        new Stint.Work(
                                row.constant("category", ServiceCategory.class),
                                row.idOrNull("project"),
                                activity == null ? null : new ActivityId(activity),
                                row.text("content"),
                                served(row))),
                row.stamp("entered_at"));
    }
}
