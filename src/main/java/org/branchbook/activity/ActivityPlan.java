package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * What is fixed before an activity: type, title, when and where, who leads it and who is due.
 *
 * @param place may stay empty while planned, as may the people
 */
public record ActivityPlan(
        ActivityType type, String title, When when, String place, People people) {

    /** A day with its beginning and end, to the minute. */
    public record When(LocalDate date, LocalTime start, LocalTime end) {
        public When on(LocalDate day) {
            return new When(day, start, end);
        }
    }

    /** Chair and recorder by name (either may come from outside), and the rule for who is due. */
    public record People(String chair, String recorder, Audience audience) {
        public People {
            chair = chair.strip();
            recorder = recorder.strip();
        }
    }

    public static final int TITLE_LIMIT = 300;
    public static final int PLACE_LIMIT = 200;
    private static final int NAME_LIMIT = 60;
    private static final int FIRST_YEAR = 1921;
    private static final int LAST_YEAR = 2100;

    public ActivityPlan {
        title = title.strip();
        place = place.strip();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(Problem.of("title", "activity.problem.noTitle"));
        }
        tooLong(problems, "title", title, TITLE_LIMIT);
        tooLong(problems, "place", place, PLACE_LIMIT);
        tooLong(problems, "chair", people.chair, NAME_LIMIT);
        tooLong(problems, "recorder", people.recorder, NAME_LIMIT);
        if (!when.end.isAfter(when.start)) {
            problems.add(
                    Problem.of("end", "activity.problem.endBeforeStart", when.end, when.start));
        }
        if (when.date.getYear() < FIRST_YEAR || when.date.getYear() > LAST_YEAR) {
            problems.add(Problem.of("date", "activity.problem.year", FIRST_YEAR, LAST_YEAR));
        }
        if (people.audience.kind() == Audience.Kind.GROUP && people.audience.group() == null) {
            problems.add(Problem.of("group", "activity.problem.noGroup"));
        }
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "activity.problem.tooLong", limit));
        }
    }

    public ActivityPlan on(LocalDate day) {
        return new ActivityPlan(type, title, when.on(day), place, people);
    }
}
