package org.branchbook.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered change of a closed record.
 *
 * @param number 1 for the first; it makes version number + 1
 * @param finished null while the record is open for it
 * @param changes before and after, field by field; empty while it is open
 */
public record Amendment(
        int number,
        String reason,
        RecordVersion.Hand begun,
        RecordVersion.@Nullable Hand finished,
        List<Difference> changes) {
    public Amendment {
        changes = List.copyOf(changes);
    }
}
