package org.branchbook.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 14);
    private final TestBranch branch = new TestBranch();
    private final ActivityFinder finder = new ActivityFinder(branch.activities);
    private ActivityId first;
    private ActivityId second;

    @BeforeEach
    void plan() {
        first = branch.plan(DAY);
        second = branch.plan(LATER);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private Found find(String name, ActivityCode... codes) {
        Clues clues = new Clues(name, Set.of(codes), NameHint.of(name), null, Clues.Look.PICTURE);
        return finder.find(clues, DAY);
    }

    private static @Nullable ActivityId sure(Found found) {
        return found.sure().map(Activity::id).orElse(null);
    }

    @Test
    void theCodeTells() {
        assertEquals(second, sure(find("活动" + first + ".jpg", new ActivityCode(second, LATER))));
    }

    @Test
    void theCodeOfASheetPrintedBeforeTheActivityWasMovedStillTells() {
        branch.activities.move(first, DAY.plusDays(2));
        assertEquals(first, sure(find("IMG.jpg", new ActivityCode(first, DAY))));
    }

    @Test
    void theCodeOfAnotherBookIsAsked() {
        Found found = find("IMG.jpg", new ActivityCode(first, DAY.minusYears(1)));
        assertEquals(Optional.empty(), found.sure());
        assertEquals(Found.By.NOTHING, found.by());
        assertTrue(found.activities().stream().anyMatch(a -> a.id().equals(first)));
    }

    @Test
    void codesOfTwoActivitiesOnOneFileAreAsked() {
        Found found = find("扫描.pdf", new ActivityCode(first, DAY), new ActivityCode(second, LATER));
        assertEquals(Optional.empty(), found.sure());
        assertEquals(2, found.activities().size());
    }

    @Test
    void theNumberInTheNameTellsUnlessItsDayDisagrees() {
        assertEquals(second, sure(find("签到表_活动" + second + ".jpg")));
        assertEquals(second, sure(find("#" + second + " 2026-04-14.jpg")));
        Found found = find("活动" + second + "_2026-03-17.jpg");
        assertEquals(Optional.empty(), found.sure());
        assertEquals(
                List.of(second, first), found.activities().stream().map(Activity::id).toList());
    }

    @Test
    void theDayTellsWhereItHasOneActivity() {
        assertEquals(second, sure(find("IMG_20260414_093000.jpg")));
        branch.plan(LATER);
        assertEquals(Optional.empty(), find("IMG_20260414_093000.jpg").sure());
        assertEquals(Optional.empty(), find("合影.jpg").sure());
    }

    @Test
    void readsNumbersAndDaysInNames() {
        assertEquals(new NameHint(new ActivityId(12), null), NameHint.of("活动编号：12 签到表.pdf"));
        assertEquals(new NameHint(new ActivityId(7), null), NameHint.of("bb7.jpg"));
        assertEquals(new NameHint(null, LATER), NameHint.of("主题党日活动20260414.jpg"));
        assertEquals(new NameHint(null, LATER), NameHint.of("2026年4月14日活动.pdf"));
        assertEquals(new NameHint(null, null), NameHint.of("12月活动照片.jpg"));
        assertEquals(new NameHint(null, null), NameHint.of("2026-13-45.jpg"));
    }
}
