package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.check.Check;
import org.branchbook.check.CheckedBranch;
import org.branchbook.check.Checks;
import org.branchbook.member.MemberId;
import org.branchbook.review.EveryCheck;

/** Every check over a year of 120 closed activities with 40 people and long minutes. */
public final class YearCheckBench {
    private static final int YEAR = 2026;
    private static final int ACTIVITIES = 120;
    private static final String WORDS = "党员大会讨论研究学习工作计划落实整改服务群众责任安排交流发言认识差距措施建议同意";

    private YearCheckBench() {}

    public static void main(String[] args) throws Exception {
        try (CheckedBranch book = new CheckedBranch()) {
            book.branch.people(40);
            ActivityId last = fill(book.branch);
            Checks checks = book.checks(EveryCheck.all(book.kinds()).toArray(Check[]::new));
            Bench.measure("check of a year, 120 activities", 500, () -> checks.ofYear(YEAR));
            Bench.measure("check of one record", 50, () -> checks.of(last));
        }
    }

    private static ActivityId fill(TestBranch branch) {
        Random random = new Random(7);
        ActivityType[] types = ActivityType.values();
        List<MemberId> people =
                branch.members.roster(LocalDate.of(YEAR, 3, 1)).stream().map(e -> e.id()).toList();
        ActivityId[] last = new ActivityId[1];
        branch.book
                .sql()
                .transaction(() -> {
                    for (int i = 0; i < ACTIVITIES; i++) {
                        ActivityId id = branch.activities.plan(plan(types[i % types.length], i));
                        branch.activities.saveMinutes(id, minutes(random));
                        branch.attendances.mark(
                                id, people.get(i % people.size()), Mark.LEAVE, "出差");
                        branch.attendances.markRestPresent(id);
                        branch.attendances.close(id);
                        last[0] = id;
                    }
                });
        return last[0];
    }

    private static ActivityPlan plan(ActivityType type, int number) {
        return new ActivityPlan(
                type,
                "第" + number + "次" + type.documentName(),
                new ActivityPlan.When(
                        LocalDate.of(YEAR, 1, 2).plusDays(number * 3L),
                        LocalTime.of(14, 30),
                        LocalTime.of(16, 0)),
                "学院楼 305",
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)));
    }

    /** Three thousand characters that no other record has. */
    private static String minutes(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return text.toString();
    }
}
