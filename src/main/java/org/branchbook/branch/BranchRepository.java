package org.branchbook.branch;

import java.util.List;
import java.util.Optional;
import org.branchbook.storage.Sql;

final class BranchRepository {
    private final Sql sql;

    BranchRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Branch> find() {
        return sql.one(
                "select name, superior, founded_on, sample from branch",
                row ->
                        new Branch(
                                row.text("name"),
                                row.text("superior"),
                                row.dateOrNull("founded_on"),
                                row.flag("sample")));
    }

    void save(Branch branch) {
        sql.update(
                "merge into branch(id, name, superior, founded_on, sample) key(id)"
                        + " values (1, ?, ?, ?, ?)",
                branch.name(),
                branch.superior(),
                branch.foundedOn(),
                branch.sample());
    }

    List<PartyGroup> groups() {
        return sql.list(
                "select id, name from party_group where removed_at is null order by position, id",
                row -> new PartyGroup(new GroupId(row.id("id")), row.text("name")));
    }

    /** The name of a group, also of one that was removed. */
    Optional<String> groupName(GroupId id) {
        return sql.one("select name from party_group where id = ?", r -> r.text("name"), id);
    }

    GroupId addGroup(String name) {
        return new GroupId(
                sql.insert(
                        "insert into party_group(name, position)"
                                + " select ?, coalesce(max(position), 0) + 1 from party_group",
                        name));
    }

    void renameGroup(GroupId id, String name) {
        sql.update("update party_group set name = ? where id = ?", name, id);
    }

    void setRemoved(GroupId id, boolean removed) {
        sql.update(
                "update party_group set removed_at = case when ? then localtimestamp end"
                        + " where id = ?",
                removed,
                id);
    }
}
