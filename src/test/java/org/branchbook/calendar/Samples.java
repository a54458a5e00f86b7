package org.branchbook.calendar;

import java.time.LocalDate;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;

/** March 2026 of a busy branch. */
final class Samples {
    private Samples() {}

    static void fill(Activities activities) {
        String[] titles = {
            "党员大会：接收预备党员",
            "三月支委会",
            "第一党小组会",
            "学习贯彻全会精神专题党课",
            "植树护绿主题党日",
            "组织生活会",
            "民主评议党员",
            "谈心谈话",
            "“学雷锋”社区志愿服务",
            "收缴党费",
            "政治理论集中学习"
        };
        ActivityType[] types = ActivityType.values();
        for (int i = 0; i < 31; i += 1) {
            LocalDate day = LocalDate.of(2026, 3, 1 + i);
            for (int j = 0; j <= (i % 7 == 3 ? 5 : i % 3); j++) {
                int kind = (i + j) % titles.length;
                ActivityId id =
                        activities.plan(Plans.plan(types[kind], day, 8 + 2 * j, titles[kind]));
                if (i < 16) {
                    activities.setHeld(id, true);
                    if (i % 4 != 1) {
                        activities.saveMinutes(id, "会议记录");
                    }
                }
                if (i < 11 && i % 4 != 1) {
                    activities.setClosed(id, true);
                }
            }
        }
    }
}
