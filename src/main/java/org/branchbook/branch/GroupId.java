package org.branchbook.branch;

import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The id of a Party group; never reused. */
public record GroupId(long value) implements Sql.Id {
    // Written out: a record's own are made anew by the JVM at every start, in 10 ms each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupId id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
