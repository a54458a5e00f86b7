package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.member.RosterHistory;
import org.jspecify.annotations.Nullable;

/** The branch on every day asked for so far, until somebody changes. */
final class KnownUnits {
    private final Map<LocalDate, Unit> units = new HashMap<>();
    private @Nullable RosterHistory history;

    synchronized Unit on(RosterHistory now, LocalDate day) {
        if (now != history) {
            history = now;
            units.clear();
        }
        return units.computeIfAbsent(day, date -> Unit.of(now.on(date)));
    }
}
