package org.branchbook.branch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Sql;

/** The door to what the branch or its superior decided instead of a rule. */
public final class LocalRules {
    private final Sql sql;
    private final Clock clock;
    private final LocalRuleRepository repository;
    private final Changes changes = new Changes();

    public LocalRules(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.repository = new LocalRuleRepository(sql);
    }

    /** A local rule and the number it is kept under. */
    public record Kept(long id, LocalRule rule) {}

    public Changes changes() {
        return changes;
    }

    public List<Kept> all() {
        return repository.all();
    }

    /** The rules as they count for this branch. */
    public RuleBook book() {
        return new RuleBook(all().stream().map(Kept::rule).toList());
    }

    public long add(LocalRule rule) {
        List<Problem> problems = new ArrayList<>(rule.problems());
        if (!RuleBook.accepts(rule.rule(), rule.content())) {
            problems.add(Problem.of("content", "rules.problem.content", rule.content()));
        }
        InvalidInput.throwIfAny(problems);
        return sql.transaction(() -> {
            long id = repository.insert(rule, LocalDateTime.now(clock));
            sql.afterCommit(changes);
            return id;
        });
    }

    /** Takes a local rule back; {@link #restore} brings it back. */
    public void remove(long id) {
        repository.setRemoved(id, LocalDateTime.now(clock));
        sql.afterCommit(changes);
    }

    public void restore(long id) {
        repository.setRemoved(id, null);
        sql.afterCommit(changes);
    }
}
