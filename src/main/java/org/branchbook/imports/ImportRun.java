package org.branchbook.imports;

import java.time.LocalDateTime;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * One import that was made.
 *
 * @param sha256 of the original file, which stays in the book
 * @param undoneAt when it was taken back, null while it counts
 */
public record ImportRun(
        Id id,
        ImportKind kind,
        String fileName,
        String sha256,
        Counts counts,
        LocalDateTime ranAt,
        @Nullable LocalDateTime undoneAt) {

    public record Id(long value) implements Sql.Id {}

    /** What became of the rows. */
    public record Counts(int read, int imported, int updated, int unchanged, int refused) {}

    public boolean undone() {
        return undoneAt != null;
    }
}
