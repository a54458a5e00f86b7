package org.branchbook.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Sha256;
import org.branchbook.seal.Seal.Version;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class SealRepository {
    private final Sql sql;

    SealRepository(Sql sql) {
        this.sql = sql;
    }

    List<Seal> all() {
        return sql.list("select * from record_seal order by link", SealRepository::seal);
    }

    Optional<Seal> last() {
        return sql.one(
                "select * from record_seal order by link desc limit 1", SealRepository::seal);
    }

    Optional<Seal> at(long link) {
        return sql.one("select * from record_seal where link = ?", SealRepository::seal, link);
    }

    private static Seal seal(Row row) {
        return new Seal(row.id("link"), version(row), row.flag("kept"), row.text("chain"));
    }

    private static Version version(Row row) {
        return new Version(row.id("activity"), row.number("number"), row.text("sha256"));
    }

    void insert(Seal seal) {
        sql.update(
                """
                insert into record_seal(link, activity, number, kept, sha256, chain)
                values (?, ?, ?, ?, ?, ?)
                """,
                seal.link(),
                seal.version().activity(),
                seal.version().number(),
                seal.kept(),
                seal.version().sha256(),
                seal.chain());
    }

    /** The versions of closed records in the order in which they were kept. */
    List<Version> versions() {
        return sql.list(
                """
                select activity, number, sha256 from record_version
                order by kept_at, activity, number
                """,
                SealRepository::version);
    }

    /** The same, each with the hash that its content has now. */
    List<Version> contents() {
        return sql.list(
                "select activity, number, content from record_version order by activity, number",
                row ->
                        new Version(
                                row.id("activity"),
                                row.number("number"),
                                Sha256.of(row.text("content").getBytes(StandardCharsets.UTF_8))));
    }
}
