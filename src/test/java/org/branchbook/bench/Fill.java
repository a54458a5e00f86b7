package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.storage.TestBook;

/** What large books are filled with: activities of all types, and the rows that closing leaves. */
final class Fill {
    private static final ActivityType[] TYPES = ActivityType.values();

    private Fill() {}

    /** An afternoon's activity, of one type after the other. */
    static ActivityPlan afternoon(int number, String title, LocalDate day) {
        return new ActivityPlan(
                TYPES[number % TYPES.length],
                title,
                new ActivityPlan.When(day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                "学院楼 305",
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)));
    }

    /**
     * Closing records one by one takes minutes; these are the rows it leaves.
     *
     * @param who a condition on m, the member, and a, the activity, with its values
     */
    static void due(TestBook book, String who, Object... values) {
        book.sql()
                .update(
                        "insert into frozen_due(activity, member, position, name, stage,"
                                + " group_name, votes) select a.id, m.id, m.id, m.name, 'FULL',"
                                + " '', true from activity a, member m where "
                                + who,
                        values);
    }

    /** Marks of those due: one in 20 on leave, one in 31 absent. */
    static void marks(TestBook book, int after, int last) {
        book.sql()
                .update(
                        "insert into attendance(activity, member, mark, reason)"
                                + " select activity, member, case when mod(member + activity, 20)"
                                + " = 0 then 'LEAVE' when mod(member + activity, 31) = 0"
                                + " then 'ABSENT' else 'PRESENT' end, '' from frozen_due"
                                + " where activity > ? and activity <= ?",
                        after,
                        last);
    }
}
