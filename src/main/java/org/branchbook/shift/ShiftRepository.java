package org.branchbook.shift;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.register.Kept;
import org.branchbook.service.Span;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ShiftRepository implements Kept.Store<Shift.Draft> {
    private static final String SELECT =
            """
            select s.*, p.name as project_name, p.partner from service_shift s
            join service_project p on p.id = s.project
            """;
    private static final String PEOPLE =
            """
            select u.shift, u.volunteer, coalesce(m.name, v.name) as shown, u.arrived, u.gone,
                   s.id as stint
            from sign_up u join service_shift h on h.id = u.shift
            join volunteer v on v.id = u.volunteer left join member m on m.id = v.member
            left join stint s on s.id = u.stint and s.removed_at is null
            """;

    private final Sql sql;

    ShiftRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day and beginning. */
    List<Shift> between(LocalDate first, LocalDate last) {
        Map<Long, List<Shift.SignUp>> people = new HashMap<>();
        sql.list(
                PEOPLE + "where h.on_date between ? and ? order by u.signed_at, u.volunteer",
                row ->
                        people.computeIfAbsent(row.id("shift"), _ -> new ArrayList<>())
                                .add(signUp(row)),
                first,
                last);
        return sql.list(
                SELECT
                        + "where s.removed_at is null and s.on_date between ? and ?"
                        + " order by s.on_date, s.starts_at, s.post, s.id",
                row -> shift(row, people.getOrDefault(row.id("id"), List.of())),
                first,
                last);
    }

    Optional<Shift> find(long id) {
        List<Shift.SignUp> people =
                sql.list(
                        PEOPLE + "where h.id = ? order by u.signed_at, u.volunteer",
                        ShiftRepository::signUp,
                        id);
        return sql.one(SELECT + "where s.id = ?", row -> shift(row, people), id);
    }

    /** The earliest day of a project's shifts, from which its rhythm counts. */
    Optional<LocalDate> first(long project) {
        return sql
                .list(
                        "select on_date from service_shift where removed_at is null and project = ?"
                                + " order by on_date limit 1",
                        row -> row.date("on_date"),
                        project)
                .stream()
                .findFirst();
    }

    @Override
    public String table() {
        return "service_shift";
    }

    @Override
    public long insert(Shift.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into service_shift(project, on_date, starts_at, ends_at, post, quota,
                  handover, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Shift.Draft draft) {
        sql.update(
                """
                update service_shift set project = ?, on_date = ?, starts_at = ?, ends_at = ?,
                  post = ?, quota = ?, handover = ? where id = ?
                """,
                params(draft, id));
    }

    void signUp(long shift, long volunteer, LocalDateTime at) {
        sql.update(
                "insert into sign_up(shift, volunteer, signed_at) values (?, ?, ?)",
                shift,
                volunteer,
                at);
    }

    void withdraw(long shift, long volunteer) {
        sql.update("delete from sign_up where shift = ? and volunteer = ?", shift, volunteer);
    }

    void came(long shift, long volunteer, Span span, long stint) {
        sql.update(
                "update sign_up set arrived = ?, gone = ?, stint = ?"
                        + " where shift = ? and volunteer = ?",
                span.from(),
                span.to(),
                stint,
                shift,
                volunteer);
    }

    private static @Nullable Object[] params(Shift.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.project(),
            draft.span().on(),
            draft.span().from(),
            draft.span().to(),
            draft.post(),
            draft.quota(),
            draft.handover(),
            last
        };
    }

    private static Shift shift(Row row, List<Shift.SignUp> people) {
        return new Shift(
                row.id("id"),
                row.text("project_name"),
                row.idOrNull("partner"),
                new Shift.Draft(
                        row.id("project"),
                        new Span(row.date("on_date"), row.time("starts_at"), row.time("ends_at")),
                        row.text("post"),
                        row.number("quota"),
                        row.text("handover")),
                people);
    }

    private static Shift.SignUp signUp(Row row) {
        Long stint = row.idOrNull("stint");
        return new Shift.SignUp(
                row.id("volunteer"),
                row.text("shown"),
                stint == null ? null : row.time("arrived"),
                stint == null ? null : row.time("gone"),
                stint);
    }
}
