package org.branchbook.register;

import java.util.function.Supplier;
import org.branchbook.base.Changes;
import org.branchbook.storage.Sql;

/** Writes all or nothing, and tells of it once it is on the disk. */
public final class Writes {
    private final Sql sql;
    private final Changes changes = new Changes();

    public Writes(Sql sql) {
        this.sql = sql;
    }

    public Changes changes() {
        return changes;
    }

    public <T> T value(Supplier<T> write) {
        return sql.transaction(() -> {
            T result = write.get();
            sql.afterCommit(changes);
            return result;
        });
    }

    public void run(Runnable write) {
        value(() -> {
            write.run();
            return true;
        });
    }
}
