package org.branchbook.check;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;

/** The minutes of records as {@link Shingles}, made again only where a record was changed. */
public final class Texts {
    private record Known(LocalDateTime changed, Shingles shingles) {}

    private final Map<ActivityId, Known> known = new HashMap<>();

    synchronized Shingles of(Activity activity) {
        LocalDateTime changed = activity.stamps().changed();
        Known before = known.get(activity.id());
        if (before == null || !before.changed.equals(changed)) {
            before = new Known(changed, Shingles.of(activity.minutes()));
            known.put(activity.id(), before);
        }
        return before.shingles;
    }
}
