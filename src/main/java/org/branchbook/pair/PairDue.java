package org.branchbook.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * The lesson and the practice a running month still lacks, from its second third on: not in March
 * only (L01), and while there is time to plan them.
 */
public final class PairDue implements DueSource {
    private static final int FROM = 11;

    private final Pairs pairs;

    public PairDue(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        if (today.getDayOfMonth() < FROM) {
            return lines;
        }
        PairYear year = pairs.year(today.getYear());
        MonthPair month = year.months().get(today.getMonthValue() - 1);
        if (year.members() == 0) {
            return lines;
        }
        if (open(month.found().lesson())) {
            lines.add(
                    line(
                            "PAIR-LESSON",
                            ActivityType.PARTY_LECTURE,
                            messages.text("pair.due.lesson", month.month()),
                            today,
                            messages));
        }
        if (open(month.found().practice()) && month.serviceDays() == 0) {
            lines.add(
                    line(
                            "PAIR-PRACTICE",
                            ActivityType.VOLUNTEER_SERVICE,
                            messages.text("pair.due.practice", month.month()),
                            today,
                            messages));
        }
        return lines;
    }

    private static boolean open(@Nullable Activity activity) {
        return activity == null;
    }

    private static DueLine line(
            String code, ActivityType type, String text, LocalDate today, Messages messages) {
        LocalDate end = today.withDayOfMonth(today.lengthOfMonth());
        return new DueLine(
                code,
                end.toString(),
                end,
                text,
                messages.text("pair.due.why"),
                new NextStep.PlanActivity(type, today));
    }
}
