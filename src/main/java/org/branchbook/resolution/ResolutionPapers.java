package org.branchbook.resolution;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.branchbook.activity.ActivityId;
import org.branchbook.vote.Resolution;

/**
 * The paper that some resolutions have of their own.
 *
 * @param has whether a resolution has one
 * @param open shows how it can be had
 */
public record ResolutionPapers(Predicate<Resolution> has, BiConsumer<ActivityId, Resolution> open) {
    static final ResolutionPapers NONE = new ResolutionPapers(_ -> false, (_, _) -> {});
}
