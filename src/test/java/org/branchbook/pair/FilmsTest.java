package org.branchbook.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film is known by the title, by a segment or by the agenda; service shows none. */
class FilmsTest {
    private static final LocalTime START = LocalTime.of(14, 30);
    private static final LocalTime END = LocalTime.of(16, 0);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 9, 0);

    private static Activity activity(
            ActivityType type, String title, String segment, String agenda) {
        ActivityPlan plan =
                new ActivityPlan(
                        type,
                        title,
                        new ActivityPlan.When(LocalDate.of(2026, 3, 5), START, END),
                        "",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)),
                        new ActivityPlan.More(
                                List.of(
                                        new Segment(
                                                ActivityType.STUDY_SESSION, segment, START, END)),
                                null,
                                null));
        return new Activity(
                new ActivityId(1),
                plan,
                ActivityState.PLANNED,
                List.of("领学", agenda),
                "",
                new Activity.Stamps(NOW, NOW, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "STUDY_SESSION, 观看电影《雷锋》, 学习, 讨论, true",
        "THEME_PARTY_DAY, 三月主题党日, 集体观影, 讨论, true",
        "MEMBER_MEETING, 三月党员大会, 学习, 观看党员教育片, true",
        "PARTY_LECTURE, 学雷锋专题党课, 学习, 讨论, false",
        "VOLUNTEER_SERVICE, 引导观众看电影, 放映影片, 播放宣传片, false"
    })
    void isKnownWhereverItIsNamed(
            ActivityType type, String title, String segment, String agenda, boolean film) {
        assertEquals(film, Films.shows(activity(type, title, segment, agenda)));
    }
}
