package org.branchbook.activity;

import org.branchbook.storage.Sql;

/** The number of an activity, printed on its sign-in sheet; never changed, never reused. */
public record ActivityId(long value) implements Sql.Id {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
