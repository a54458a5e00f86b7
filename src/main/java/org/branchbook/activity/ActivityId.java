package org.branchbook.activity;

import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The number of an activity, printed on its sign-in sheet; never changed, never reused. */
public record ActivityId(long value) implements Sql.Id {
    // Written out: a record's own are made anew by the JVM at every start, in 10 ms each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityId id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
