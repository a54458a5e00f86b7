package org.branchbook.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.branchbook.storage.Sql;

record PostponementRepository(Sql sql) {
    /** Hands over each key with its day. */
    void all(BiConsumer<String, LocalDate> each) {
        sql.list(
                "select code, subject, until_date from due_postponed",
                row -> {
                    each.accept(
                            Postponements.key(row.text("code"), row.text("subject")),
                            row.date("until_date"));
                    return true;
                });
    }

    /** The subjects of a kind that were put off to a day. */
    Set<String> subjects(String code, LocalDate until) {
        return new HashSet<>(
                sql.list(
                        "select subject from due_postponed where code = ? and until_date = ?",
                        row -> row.text("subject"),
                        code,
                        until));
    }

    void save(String code, String subject, LocalDate until, LocalDateTime now) {
        sql.update(
                "merge into due_postponed(code, subject, until_date, entered_at)"
                        + " key(code, subject) values (?, ?, ?, ?)",
                code,
                subject,
                until,
                now);
    }

    void remove(String code, String subject) {
        sql.update("delete from due_postponed where code = ? and subject = ?", code, subject);
    }

    void removeAll() {
        sql.update("delete from due_postponed");
    }
}
