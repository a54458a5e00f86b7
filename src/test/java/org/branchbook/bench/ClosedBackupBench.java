package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.backup.Backups;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;

/**
 * A backup of 1,200 closed records of 40 people: each is held against its seal and against what it
 * was when it was closed, then all is written and read again.
 */
public final class ClosedBackupBench {
    private static final int CLOSED = 1_200;
    private static final int PEOPLE = 40;

    private ClosedBackupBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook test = TestBook.create()) {
            OpenBook book = new OpenBook(test.book(), test.clock());
            test.sql().transaction(() -> fill(book));
            Backups backups = book.backups();
            Bench made = new Bench("1,200 closed records checked and backed up");
            for (int i = -2; i < 6; i++) {
                long start = System.nanoTime();
                backups.make("manual");
                if (i >= 0) {
                    made.add((System.nanoTime() - start) / 1e6, 0);
                }
            }
            made.print(5000);
        }
    }

    private static void fill(OpenBook book) {
        book.members()
                .addAll(
                        People.many(PEOPLE, List.of()).stream()
                                .map(draft -> People.here(draft, null, null))
                                .toList(),
                        "名册.xlsx");
        for (int i = 0; i < CLOSED; i++) {
            ActivityId id = book.activities().plan(plan(i));
            book.activities().saveMinutes(id, "会议学习讨论通过了工作安排。".repeat(200));
            book.attendances().markRestPresent(id);
            book.attendances().close(id);
        }
    }

    private static ActivityPlan plan(int i) {
        return new ActivityPlan(
                ActivityType.MEMBER_MEETING,
                "第" + (i + 1) + "次支部党员大会",
                new ActivityPlan.When(
                        LocalDate.of(2016, 3, 1).plusDays(3L * i),
                        LocalTime.of(19, 0),
                        LocalTime.of(20, 30)),
                "信息楼A座301会议室",
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)));
    }
}
