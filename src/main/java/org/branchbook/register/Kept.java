package org.branchbook.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;

/**
 * The rows of one register: checked, written each in a step of its own, and taken off the list
 * rather than deleted, so that it can be put back.
 */
public final class Kept<D> {
    private final Store<D> store;
    private final Function<D, List<Problem>> problems;
    private final Writes writes;
    private final RemovalRepository removal;
    private final Clock clock;

    /** Where they are kept: a repository. */
    public interface Store<D> {
        /** The table, whose rows have an id and removed_at. */
        String table();

        long insert(D draft, LocalDateTime at);

        void update(long id, D draft);
    }

    /**
     * @param problems what is wrong with a draft
     */
    public Kept(Sql sql, Clock clock, Store<D> store, Function<D, List<Problem>> problems) {
        this.store = store;
        this.problems = problems;
        this.writes = new Writes(sql);
        this.removal = new RemovalRepository(sql, store.table());
        this.clock = clock;
    }

    public Changes changes() {
        return writes.changes();
    }

    public long add(D draft) {
        InvalidInput.throwIfAny(problems.apply(draft));
        return writes.value(() -> store.insert(draft, LocalDateTime.now(clock)));
    }

    public void change(long id, D draft) {
        InvalidInput.throwIfAny(problems.apply(draft));
        writes.run(() -> store.update(id, draft));
    }

    /** Writes something else of the rows, all or nothing. */
    public void write(Runnable more) {
        writes.run(more);
    }

    /** Takes one off the list; says so where there is none of that number. */
    public void remove(long id) {
        writes.run(() -> {
            if (!removal.remove(id, LocalDateTime.now(clock))) {
                throw new AppException("register.notFound", id);
            }
        });
    }

    /** Takes those of them off the list that are still on it. */
    public void removeAll(List<Long> ids) {
        LocalDateTime now = LocalDateTime.now(clock);
        writes.run(() -> ids.forEach(id -> removal.remove(id, now)));
    }

    public void restore(long id) {
        writes.run(() -> removal.restore(id));
    }
}
