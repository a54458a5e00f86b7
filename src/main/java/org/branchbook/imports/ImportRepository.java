package org.branchbook.imports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.branch.GroupId;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Rows;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ImportRepository {
    private final Sql sql;
    private final Rows changed;

    ImportRepository(Sql sql) {
        this.sql = sql;
        this.changed = new Rows(sql, "import_change", "run, member, before_state, after_hash");
    }

    /**
     * What an import did to one person.
     *
     * @param before null for a person who was new
     */
    record Change(MemberId member, String name, @Nullable String before, String afterHash) {}

    /** Latest first. */
    List<ImportRun> runs() {
        return sql.list("select * from import_run order by id desc", ImportRepository::run);
    }

    private static ImportRun run(Row row) {
        return new ImportRun(
                new ImportRun.Id(row.id("id")),
                row.constant("kind", ImportKind.class),
                row.text("file_name"),
                row.text("sha256"),
                new ImportRun.Counts(
                        row.number("read_rows"),
                        row.number("imported"),
                        row.number("updated"),
                        row.number("unchanged"),
                        row.number("refused")),
                row.stamp("ran_at"),
                row.stampOrNull("undone_at"));
    }

    ImportRun.Id insert(ImportRun run) {
        return new ImportRun.Id(
                sql.insert(
                        "insert into import_run(kind, file_name, sha256, read_rows, imported,"
                                + " updated, unchanged, refused, ran_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        run.kind(),
                        run.fileName(),
                        run.sha256(),
                        run.counts().read(),
                        run.counts().imported(),
                        run.counts().updated(),
                        run.counts().unchanged(),
                        run.counts().refused(),
                        run.ranAt()));
    }

    void insertChanges(ImportRun.Id run, List<Change> changes) {
        List<List<@Nullable Object>> rows = new ArrayList<>(changes.size());
        changes.forEach(c -> rows.add(Arrays.asList(run, c.member(), c.before(), c.afterHash())));
        changed.add(rows);
    }

    List<Change> changes(ImportRun.Id run) {
        return sql.list(
                "select c.*, m.name from import_change c join member m on m.id = c.member"
                        + " where c.run = ? order by c.member",
                row ->
                        new Change(
                                new MemberId(row.id("member")),
                                row.text("name"),
                                row.textOrNull("before_state"),
                                row.text("after_hash")),
                run);
    }

    void insertGroup(ImportRun.Id run, GroupId group) {
        sql.update("insert into import_group(run, party_group) values (?, ?)", run, group);
    }

    List<GroupId> groups(ImportRun.Id run) {
        return sql.list(
                "select party_group from import_group where run = ?",
                row -> new GroupId(row.id("party_group")),
                run);
    }

    void setUndone(ImportRun.Id run, LocalDateTime at) {
        sql.update("update import_run set undone_at = ? where id = ?", at, run);
    }

    /** Of the people an import added, those whom a record of any kind names by now. */
    Set<MemberId> used(ImportRun.Id run) {
        Set<MemberId> used = new HashSet<>();
        List<String> columns =
                sql.list(
                        """
                        select k.table_name || '.' || k.column_name reference
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name
                        join information_schema.table_constraints t
                          on t.constraint_name = r.unique_constraint_name
                        where t.table_name = 'MEMBER'
                          and k.table_name not in ('MEMBER_FACT', 'IMPORT_CHANGE',
                                                   'DEVELOPMENT_STEP')
                        """,
                        row -> row.text("reference"));
        for (String column : columns) {
            String table = column.substring(0, column.indexOf('.'));
            sql.list(
                    "select distinct c.member from import_change c join "
                            + table
                            + " on "
                            + column
                            + " = c.member where c.run = ? and c.before_state is null",
                    row -> used.add(new MemberId(row.id("member"))),
                    run);
        }
        return used;
    }

    Map<String, String> mappings(ImportKind kind) {
        Map<String, String> mappings = new LinkedHashMap<>();
        sql.list(
                "select header, target from import_mapping where kind = ? order by header",
                row -> mappings.put(row.text("header"), row.text("target")),
                kind);
        return mappings;
    }

    void setMapping(ImportKind kind, String header, Optional<String> target) {
        sql.update("delete from import_mapping where kind = ? and header = ?", kind, header);
        target.ifPresent(now ->
                sql.update(
                        "insert into import_mapping(kind, header, target) values (?, ?, ?)",
                        kind,
                        header,
                        now));
    }
}
