package org.branchbook.partner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class PartnerRepository {
    private final Sql sql;

    PartnerRepository(Sql sql) {
        this.sql = sql;
    }

    List<Partner> all() {
        return sql.list(
                "select * from partner where removed_at is null order by kind, name, id",
                PartnerRepository::partner);
    }

    /** One that was taken off the list too. */
    Optional<Partner> find(long id) {
        return sql.one("select * from partner where id = ?", PartnerRepository::partner, id);
    }

    long insert(Partner.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into partner(name, kind, contact, phone, scope, every_days, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                draft.name(),
                draft.kind(),
                draft.contact().name(),
                draft.contact().phone(),
                draft.scope(),
                draft.everyDays(),
                at);
    }

    void update(long id, Partner.Draft draft) {
        sql.update(
                "update partner set name = ?, kind = ?, contact = ?, phone = ?, scope = ?,"
                        + " every_days = ? where id = ?",
                draft.name(),
                draft.kind(),
                draft.contact().name(),
                draft.contact().phone(),
                draft.scope(),
                draft.everyDays(),
                id);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update partner set removed_at = ? where id = ?", at, id);
    }

    /** How many projects, stints, joint activities and promises refer to it. */
    int references(long id) {
        return sql.one(
                        """
                        select (select count(*) from service_project
                                where partner = ? and removed_at is null)
                             + (select count(*) from stint s
                                join service_project p on p.id = s.project
                                where p.partner = ? and s.removed_at is null)
                             + (select count(*) from joint_activity
                                where partner = ? and removed_at is null)
                             + (select count(*) from promise
                                where partner = ? and removed_at is null) as n
                        """,
                        row -> row.number("n"),
                        id,
                        id,
                        id,
                        id)
                .orElse(0);
    }

    /** The latest day of service there, with every partner that was served. */
    List<Visit> visits() {
        return sql.list(
                """
                select partner, max(on_date) as last_day, count(distinct on_date) as days
                from (
                  select p.partner, s.on_date
                  from stint s join service_project p on p.id = s.project
                  where s.removed_at is null and p.partner is not null
                  union all
                  select j.partner, a.on_date
                  from joint_activity j join activity a on a.id = j.activity
                  where j.removed_at is null and a.removed_at is null and a.state <> 'PLANNED'
                ) group by partner
                """,
                row -> new Visit(row.id("partner"), row.date("last_day"), row.number("days")));
    }

    /** How often somebody came, and when last. */
    record Visit(long partner, LocalDate last, int days) {}

    private static Partner partner(Row row) {
        return new Partner(
                row.id("id"),
                new Partner.Draft(
                        row.text("name"),
                        row.constant("kind", PartnerKind.class),
                        new Partner.Contact(row.text("contact"), row.text("phone")),
                        row.text("scope"),
                        row.numberOrNull("every_days")));
    }
}
