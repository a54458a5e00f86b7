package org.branchbook.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one register: checked, written each in a step of its own, and taken off the list
 * rather than deleted, so that it can be put back.
 */
public final class Kept<D> {
    private final Store<D> store;
    private final Function<D, List<Problem>> problems;
    private final Writes writes;
    private final Clock clock;

    /** Where they are kept: a repository. */
    public interface Store<D> {
        long insert(D draft, LocalDateTime at);

        void update(long id, D draft);

        /**
         * @param at null to put it back
         */
        void setRemoved(long id, @Nullable LocalDateTime at);
    }

    /**
     * @param problems what is wrong with a draft
     */
    public Kept(Sql sql, Clock clock, Store<D> store, Function<D, List<Problem>> problems) {
        this.store = store;
        this.problems = problems;
        this.writes = new Writes(sql);
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

    public void remove(long id) {
        writes.run(() -> store.setRemoved(id, LocalDateTime.now(clock)));
    }

    public void restore(long id) {
        writes.run(() -> store.setRemoved(id, null));
    }
}
