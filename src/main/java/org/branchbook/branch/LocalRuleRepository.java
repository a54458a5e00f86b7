package org.branchbook.branch;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.rules.LocalRule;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class LocalRuleRepository {
    private final Sql sql;

    LocalRuleRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day of decision, so that of two for one rule the later decision counts. */
    List<LocalRules.Kept> all() {
        return sql.list(
                "select * from local_rule where removed_at is null order by decided_on, id",
                row ->
                        new LocalRules.Kept(
                                row.id("id"),
                                new LocalRule(
                                        row.text("rule"),
                                        row.text("content"),
                                        row.date("from_date"),
                                        row.dateOrNull("to_date"),
                                        new LocalRule.Decision(
                                                row.text("decided_by"),
                                                row.date("decided_on"),
                                                row.text("note")))));
    }

    long insert(LocalRule rule, LocalDateTime now) {
        return sql.insert(
                "insert into local_rule(rule, content, from_date, to_date, decided_by,"
                        + " decided_on, note, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rule.rule(),
                rule.content(),
                rule.from(),
                rule.to(),
                rule.decision().by(),
                rule.decision().on(),
                rule.decision().note(),
                now);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update local_rule set removed_at = ? where id = ?", at, id);
    }
}
