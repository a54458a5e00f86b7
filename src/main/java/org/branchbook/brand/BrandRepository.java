package org.branchbook.brand;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.register.Copies;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class BrandRepository implements Kept.Store<Brand.Draft> {
    private final Sql sql;

    BrandRepository(Sql sql) {
        this.sql = sql;
    }

    /** A branch has a handful of them. */
    List<Brand> all() {
        List<Long> ids =
                sql.list(
                        "select id from brand where removed_at is null order by name, id",
                        row -> row.id("id"));
        return ids.stream().map(id -> find(id).orElseThrow()).toList();
    }

    Optional<Brand> find(long id) {
        Ties ties = new Ties(team(id), ids("project", id), ids("partner", id));
        List<Brand.Proof> evidence =
                sql.list(
                        "select * from brand_evidence where brand = ? and removed_at is null"
                                + " order by for_year, id",
                        row ->
                                new Brand.Proof(
                                        row.id("id"),
                                        row.number("for_year"),
                                        row.text("said"),
                                        Copies.of(row)),
                        id);
        return sql.one(
                "select * from brand where id = ?",
                row -> new Brand(row.id("id"), draft(row, ties), evidence),
                id);
    }

    private List<Brand.Mate> team(long id) {
        return sql.list(
                "select * from brand_member where brand = ? order by position",
                row ->
                        new Brand.Mate(
                                row.text("name"), row.date("from_on"), row.dateOrNull("to_on")),
                id);
    }

    /** The projects or the partners of a brand. */
    private Set<Long> ids(String what, long id) {
        return new HashSet<>(
                sql.list(
                        "select %s from brand_%s where brand = ?".formatted(what, what),
                        row -> row.id(what),
                        id));
    }

    private record Ties(List<Brand.Mate> team, Set<Long> projects, Set<Long> partners) {}

    private static Brand.Draft draft(Row row, Ties ties) {
        return new Brand.Draft(
                row.text("name"),
                row.text("leader"),
                new Brand.Words(row.text("positioning"), row.text("slogan")),
                row.date("founded_on"),
                new Brand.Ties(ties.team, ties.projects, ties.partners, Copies.of(row)));
    }

    @Override
    public String table() {
        return "brand";
    }

    @Override
    public long insert(Brand.Draft draft, LocalDateTime at) {
        Copy logo = draft.ties().logo();
        long id =
                sql.insert(
                        """
                        insert into brand(name, leader, positioning, slogan, founded_on, file_name,
                            sha256, file_bytes, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """,
                        draft.name(),
                        draft.leader(),
                        draft.words().positioning(),
                        draft.words().slogan(),
                        draft.founded(),
                        Copies.name(logo),
                        Copies.sha256(logo),
                        Copies.bytes(logo),
                        at);
        tie(id, draft.ties());
        return id;
    }

    @Override
    public void update(long id, Brand.Draft draft) {
        Copy logo = draft.ties().logo();
        sql.update(
                "update brand set name = ?, leader = ?, positioning = ?, slogan = ?,"
                        + " founded_on = ?, file_name = ?, sha256 = ?, file_bytes = ? where id = ?",
                draft.name(),
                draft.leader(),
                draft.words().positioning(),
                draft.words().slogan(),
                draft.founded(),
                Copies.name(logo),
                Copies.sha256(logo),
                Copies.bytes(logo),
                id);
        sql.update("delete from brand_member where brand = ?", id);
        sql.update("delete from brand_project where brand = ?", id);
        sql.update("delete from brand_partner where brand = ?", id);
        tie(id, draft.ties());
    }

    private void tie(long id, Brand.Ties ties) {
        int position = 0;
        for (Brand.Mate mate : ties.team()) {
            sql.update(
                    "insert into brand_member(brand, position, name, from_on, to_on)"
                            + " values (?, ?, ?, ?, ?)",
                    id,
                    position++,
                    mate.name(),
                    mate.from(),
                    mate.to());
        }
        for (Long project : ties.projects()) {
            sql.update("insert into brand_project(brand, project) values (?, ?)", id, project);
        }
        for (Long partner : ties.partners()) {
            sql.update("insert into brand_partner(brand, partner) values (?, ?)", id, partner);
        }
    }

    long insert(long brand, Brand.Proof proof) {
        return sql.insert(
                "insert into brand_evidence(brand, for_year, said, file_name, sha256, file_bytes)"
                        + " values (?, ?, ?, ?, ?, ?)",
                brand,
                proof.year(),
                proof.said(),
                Copies.name(proof.file()),
                Copies.sha256(proof.file()),
                Copies.bytes(proof.file()));
    }

    void setProofRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update brand_evidence set removed_at = ? where id = ?", at, id);
    }
}
