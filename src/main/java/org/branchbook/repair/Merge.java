package org.branchbook.repair;

import java.time.LocalDateTime;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A merge that was done.
 *
 * @param undoneAt null while it holds
 */
public record Merge(
        long id,
        MemberId kept,
        MemberId other,
        Names names,
        LocalDateTime at,
        @Nullable LocalDateTime undoneAt) {

    /** The names as they were before. */
    public record Names(String kept, String other) {}
}
