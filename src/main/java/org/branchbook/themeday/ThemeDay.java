package org.branchbook.themeday;

import org.branchbook.activity.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * @param decidedAt the meeting at which the topic was decided, null while unknown
 * @param practice whether members did something (实践) instead of listening, null while unsaid
 */
public record ThemeDay(@Nullable ActivityId decidedAt, @Nullable Boolean practice) {
    public static final ThemeDay NONE = new ThemeDay(null, null);
}
