package org.branchbook.activity;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * What was typed of a resolution and is not saved yet.
 *
 * @param origin the wording of the resolution that is changed, "" for a new one
 * @param typed by the name of the field, as it was typed, readable or not
 */
public record ResolutionDraft(
        int segment, String origin, Map<String, String> typed, LocalDateTime at) {
    public ResolutionDraft {
        typed = Map.copyOf(typed);
    }
}
