package org.branchbook.member;

import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The id of a person on the roster; never reused. */
public record MemberId(long value) implements Sql.Id {
    // Written out: a record's own are made anew by the JVM at every start, in 10 ms each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberId id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
