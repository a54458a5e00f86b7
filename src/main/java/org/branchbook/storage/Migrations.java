package org.branchbook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.database.Database;
import org.branchbook.database.Replacement;

/** Brings a book's schema up to date: numbered scripts, forward only. */
final class Migrations {
    private static final List<String> SCRIPTS =
            List.of(
                    "V001__book.sql",
                    "V002__people.sql",
                    "V003__imports.sql",
                    "V004__planning.sql",
                    "V005__development.sql",
                    "V006__relations.sql",
                    "V007__import_records.sql",
                    "V008__due.sql",
                    "V009__changes.sql",
                    "V010__record.sql",
                    "V011__export_note.sql",
                    "V012__counting.sql",
                    "V013__kinds.sql",
                    "V014__resolution_draft.sql",
                    "V015__amendments.sql",
                    "V016__attendance.sql",
                    "V017__templates.sql",
                    "V018__figures.sql",
                    "V019__written_opinions.sql",
                    "V020__thought_reports.sql",
                    "V021__frozen_reasons.sql",
                    "V022__service.sql",
                    "V023__seals.sql",
                    "V024__service_more.sql",
                    "V025__fact_numbers.sql",
                    "V026__post.sql",
                    "V027__care.sql",
                    "V028__study.sql",
                    "V029__brand.sql",
                    "V030__drill.sql",
                    "V031__template_subject.sql",
                    "V032__more_numbers.sql",
                    "V033__change_log.sql",
                    "V034__indexes.sql");

    private final Sql sql;
    private Step step = (_, _) -> {};

    Migrations(Sql sql) {
        this.sql = sql;
    }

    /** Tells of each step of an upgrade before it is made; not of those of a book being made. */
    Migrations telling(Step told) {
        step = told;
        return this;
    }

    /** Hears which step, counted from 1, of how many. */
    interface Step {
        void is(int number, int last);
    }

    /** Makes a book, or brings one up to date; killed meanwhile, it is none, or the old one. */
    static void replace(Database database, Step told) throws IOException, SQLException {
        Replacement.run(
                database,
                copy -> {
                    try (Connection connection = copy.connect()) {
                        new Migrations(new Sql(connection)).telling(told).run();
                        connection.commit();
                    }
                });
    }

    static void refuseNewer(int schema) {
        if (schema > newest()) {
            throw new AppException("storage.newerSchema", schema, newest());
        }
    }

    /** The number of the newest script. */
    static int newest() {
        return SCRIPTS.size();
    }

    void run() {
        run(newest());
    }

    /**
     * Only the scripts up to a number, for a book of that time. The file is given up where one
     * fails: forcing each of two hundred statements to the disk would take most of a second and
     * leave a file of 8 MB.
     */
    void run(int last) {
        sql.execute("set write_delay 60000");
        sql.execute(
                "create table if not exists schema_version(number int primary key,"
                        + " script varchar(100) not null, applied_at timestamp not null)");
        int current =
                sql.one("select max(number) n from schema_version", row -> row.number("n"))
                        .orElse(0);
        for (int number = current + 1; number <= last; number++) {
            if (current > 0) {
                step.is(number - current, last - current);
            }
            apply(number, SCRIPTS.get(number - 1));
        }
        sql.execute("set write_delay 0");
        sql.execute("checkpoint sync");
    }

    private void apply(int number, String script) {
        for (String statement : read(script).split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                sql.execute(statement);
            }
        }
        sql.update(
                "insert into schema_version(number, script, applied_at)"
                        + " values (?, ?, localtimestamp)",
                number,
                script);
    }

    private static String read(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("missing " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(script, e);
        }
    }
}
