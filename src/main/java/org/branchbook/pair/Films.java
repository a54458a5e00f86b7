package org.branchbook.pair;

import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;

/**
 * Which activities show a film (影片), by what their title, a segment's title or the agenda says. A
 * practice shows none, whatever it is called (引导观众看电影 is service).
 */
final class Films {
    private static final Pattern SHOWN = Pattern.compile("教育片|电教片|影片|电影|观影|影视|纪录片|纪实片|专题片|宣传片|微视频");

    private Films() {}

    static boolean shows(Activity one) {
        return one.type() != ActivityType.VOLUNTEER_SERVICE
                && (named(one.title())
                        || one.agenda().stream().anyMatch(Films::named)
                        || one.plan().more().segments().stream()
                                .anyMatch(segment -> named(segment.title())));
    }

    private static boolean named(String text) {
        return SHOWN.matcher(text).find();
    }
}
