package org.branchbook.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;

/** Plans for tests. */
final class Plans {
    private Plans() {}

    static ActivityPlan plan(ActivityType type, LocalDate day, int hour, String title) {
        return new ActivityPlan(
                type,
                title,
                new ActivityPlan.When(day, LocalTime.of(hour, 30), LocalTime.of(hour + 1, 30)),
                "学院楼 305",
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)));
    }
}
