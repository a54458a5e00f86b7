package org.branchbook.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;

/** Ten years of a branch: 1,000 people, 120 activities a year with long minutes. */
final class Decade {
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private Decade() {}

    static void fill(TestBook book, Activities activities) {
        book.sql()
                .transaction(() -> {
                    people(book);
                    activities(activities);
                });
    }

    private static void people(TestBook book) {
        Members members = new Members(book.sql(), book.clock());
        for (int i = 0; i < 1000; i++) {
            members.add(
                    new MemberDraft(
                            Map.of(MemberField.NAME, "张三"),
                            Stage.FULL,
                            null,
                            Set.of(),
                            MemberDraft.Dates.UNKNOWN),
                    "bench");
        }
    }

    private static void activities(Activities activities) {
        for (int i = 0; i < 1200; i++) {
            ActivityId id =
                    activities.plan(Fill.afternoon(i, "支部活动第" + i + "次", FIRST.plusDays(i * 3L)));
            activities.saveMinutes(id, "会议记录。".repeat(600));
        }
    }
}
