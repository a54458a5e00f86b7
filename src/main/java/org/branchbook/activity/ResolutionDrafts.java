package org.branchbook.activity;

import java.util.List;
import java.util.Map;

/**
 * The door to what was typed of resolutions and not saved: it outlives a crash, a closed window and
 * a panel closed by mistake, and is gone once it was saved or thrown away.
 */
public final class ResolutionDrafts {
    private final Activities activities;
    private final DraftRepository repository;

    ResolutionDrafts(Activities activities, DraftRepository repository) {
        this.activities = activities;
        this.repository = repository;
    }

    /** Those of an activity, of all its segments, the oldest first. */
    public List<ResolutionDraft> of(ActivityId id) {
        return repository.of(id);
    }

    /** Keeps what is being typed, over what was kept of the same resolution; tells nobody. */
    public void typed(ActivityId id, int segment, String origin, Map<String, String> typed) {
        activities.open(id);
        repository.put(id, new ResolutionDraft(segment, origin, typed, activities.now()));
    }

    /** Keeps it, and tells those who show what is not saved. */
    public void keep(ActivityId id, int segment, String origin, Map<String, String> typed) {
        activities.written(() -> typed(id, segment, origin, typed));
    }

    /** Throws it away; nothing happens where there is none. */
    public void drop(ActivityId id, int segment, String origin) {
        activities.written(() -> repository.delete(id, segment, origin));
    }
}
