package org.branchbook.themeday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The meeting that decided the topic of a theme day, on a real book. */
class ThemeDaysTest {
    private static final LocalDate DAY = TestBook.TODAY;

    private final TestBranch branch = new TestBranch();
    private final ThemeDays themeDays = new ThemeDays(branch.book.sql(), branch.activities);

    @AfterEach
    void close() {
        branch.close();
    }

    private ActivityId plan(ActivityType type, LocalDate day) {
        return branch.plan(type, day, Audience.of(Audience.Kind.MEMBERS));
    }

    @Test
    void offersEarlierMeetingsAndKeepsTheOneChosen() {
        ActivityId themeDay = plan(ActivityType.THEME_PARTY_DAY, DAY);
        ActivityId old = plan(ActivityType.MEMBER_MEETING, DAY.minusDays(40));
        ActivityId near = plan(ActivityType.COMMITTEE_MEETING, DAY.minusDays(8));
        ActivityId later = plan(ActivityType.COMMITTEE_MEETING, DAY.plusDays(1));
        plan(ActivityType.STUDY_SESSION, DAY.minusDays(2));
        Activity activity = branch.activities.get(themeDay);
        assertEquals(
                List.of(near, old),
                themeDays.candidates(activity).stream().map(Activity::id).toList());
        assertEquals(ThemeDay.NONE, themeDays.of(themeDay));
        themeDays.save(themeDay, new ThemeDay(near, false));
        assertEquals(Set.of(), themeDays.practised(DAY.getYear()));
        themeDays.save(themeDay, new ThemeDay(near, true));
        assertEquals(Set.of(themeDay), themeDays.practised(DAY.getYear()));
        assertEquals(Set.of(), themeDays.practised(DAY.getYear() - 1));
        assertEquals(new ThemeDay(near, true), themeDays.of(themeDay));
        assertEquals(Optional.of(near), themeDays.decision(themeDay).map(Activity::id));
        assertThrows(InvalidInput.class, () -> themeDays.save(themeDay, new ThemeDay(later, null)));
        branch.activities.remove(near);
        assertEquals(Optional.empty(), themeDays.decision(themeDay));
    }
}
