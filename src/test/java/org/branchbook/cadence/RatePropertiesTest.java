package org.branchbook.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.Waiver;

/** What is done of what is due so far, whatever the year was like. */
class RatePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** What a month of twelve was like: required, held, planned, waived. */
    private static YearBoard board(List<Integer> months, LocalDate on) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            slots.add(slot(YearMonth.of(2026, i + 1), months.get(i)));
        }
        YearLine line = new YearLine(ActivityType.THEME_PARTY_DAY, null, slots);
        return new YearBoard(2026, on, FIRST, List.of(line));
    }

    private static Slot slot(YearMonth month, int code) {
        int held = code / 3 % 3;
        List<Activity> activities =
                new ArrayList<>(Collections.nCopies(held, activity(month, ActivityState.HELD)));
        activities.addAll(
                Collections.nCopies(code / 9 % 2, activity(month, ActivityState.PLANNED)));
        return new Slot(
                Optional.empty(),
                new Slot.Span(month.atDay(1), month.atEndOfMonth(), month.atEndOfMonth()),
                code % 3,
                activities,
                code / 18 == 1
                        ? Optional.of(
                                new Waiver(
                                        "THEME_PARTY_DAY",
                                        null,
                                        month.atDay(1),
                                        month.atEndOfMonth(),
                                        "寒假",
                                        new Waiver.Approval("", null)))
                        : Optional.empty(),
                0);
    }

    private static Activity activity(YearMonth month, ActivityState state) {
        LocalDateTime then = month.atDay(1).atStartOfDay();
        return new Activity(
                new ActivityId(1),
                new ActivityPlan(
                        ActivityType.THEME_PARTY_DAY,
                        "主题党日",
                        new ActivityPlan.When(
                                month.atDay(10), LocalTime.of(14, 0), LocalTime.of(15, 0)),
                        "",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS))),
                state,
                List.of(),
                "",
                new Activity.Stamps(then, then, null, null));
    }

    @Property(tries = 300)
    void neverCountsMoreDoneThanDueNorWhatIsStillToCome(
            @ForAll @Size(12) List<@IntRange(max = 35) Integer> months,
            @ForAll @IntRange(max = 364) int day) {
        LocalDate on = FIRST.plusDays(day);
        YearBoard board = board(months, on);
        int due = 0;
        int done = 0;
        for (Slot slot : board.lines().getFirst().slots()) {
            int took = Math.min(slot.required(), slot.held() + slot.closed());
            boolean excused = slot.waiver().isPresent() && took < slot.required();
            boolean over = slot.span().last().isBefore(on);
            boolean fulfilled = took == slot.required() && !slot.span().first().isAfter(on);
            if (!excused && (over || fulfilled)) {
                due += slot.required();
                done += took;
            }
        }
        assertEquals(new YearBoard.Rate(done, due), board.rate());
        assertTrue(board.rate().done() <= board.rate().due());
        assertEquals(due == 0, board.rate().permille().isEmpty());
        assertEquals(due == 0, board.silence().isPresent());
        assertTrue(board.rate().permille().stream().allMatch(rate -> rate >= 0 && rate <= 1000));
        int missing = board.lines().getFirst().overdue(on);
        assertEquals(missing, board.rate().due() - board.rate().done());
    }

    @Property(tries = 300)
    void onlyGrowsAsTheYearGoesOn(
            @ForAll @Size(12) List<@IntRange(max = 35) Integer> months,
            @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(max = 60) int more) {
        YearBoard.Rate early = board(months, FIRST.plusDays(day)).rate();
        YearBoard.Rate late = board(months, FIRST.plusDays(day + more)).rate();
        assertTrue(late.due() >= early.due());
        assertTrue(late.done() >= early.done());
    }
}
