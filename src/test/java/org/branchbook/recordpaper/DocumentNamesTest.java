package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.branchbook.activity.ActivityType;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {
    @Test
    void noServiceAndNoLectureIsCalledAMeeting() {
        assertEquals("活动", DocumentNames.occasion(ActivityType.VOLUNTEER_SERVICE));
        assertEquals("活动", DocumentNames.occasion(ActivityType.THEME_PARTY_DAY));
        assertEquals("活动", DocumentNames.occasion(ActivityType.PARTY_LECTURE));
        for (ActivityType type : ActivityType.values()) {
            if (type.documentName().endsWith("会")) {
                assertEquals("会议", DocumentNames.occasion(type), type.name());
            }
        }
    }
}
