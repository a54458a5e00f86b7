package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed before an activity: type, title, when and where, who leads it and who is due.
 *
 * @param place may stay empty while planned, as may the people
 */
public record ActivityPlan(
        ActivityType type, String title, When when, String place, People people, More more) {

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

    /**
     * What most plans do without.
     *
     * @param segments further types in the same gathering, by start; none lies outside it
     * @param year the year it counts for, null for that of its date: an appraisal for a year is
     *     often held in the first months of the next
     * @param series number shared by the copies of one recurring plan, null for a single one
     */
    public record More(List<Segment> segments, @Nullable Integer year, @Nullable Long series) {
        public static final More NONE = new More(List.of(), null, null);

        public More {
            segments = List.copyOf(segments);
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

    public ActivityPlan(ActivityType type, String title, When when, String place, People people) {
        this(type, title, when, place, people, More.NONE);
    }

    /** Every type that is counted: that of the gathering and those of its further segments. */
    public List<ActivityType> types() {
        return Stream.concat(Stream.of(type), more.segments.stream().map(Segment::type)).toList();
    }

    /** The year the activity counts for. */
    public int year() {
        Integer other = more.year;
        return other == null ? when.date.getYear() : other;
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
        checkSegments(problems);
        return problems;
    }

    private void checkSegments(List<Problem> problems) {
        LocalTime before = when.start;
        for (Segment segment : more.segments) {
            tooLong(problems, "segments", segment.title(), TITLE_LIMIT);
            boolean inside =
                    segment.start().isAfter(before)
                            && segment.end().isAfter(segment.start())
                            && !segment.end().isAfter(when.end);
            if (!inside) {
                problems.add(
                        Problem.of(
                                "segments",
                                "activity.problem.segment",
                                segment.start(),
                                segment.end()));
            }
            before = segment.end().minusMinutes(1);
        }
        Integer year = more.year;
        if (year != null && (year > when.date.getYear() || year < when.date.getYear() - 1)) {
            problems.add(Problem.of("year", "activity.problem.countsFor", when.date.getYear()));
        }
    }

    private static void tooLong(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "activity.problem.tooLong", limit));
        }
    }

    /** The title for another day: one that begins with the month begins with the day's. */
    public String titleOn(LocalDate day) {
        String month = when.date().getMonthValue() + "月";
        return title.startsWith(month)
                ? day.getMonthValue() + "月" + title.substring(month.length())
                : title;
    }

    public ActivityPlan on(LocalDate day) {
        return new ActivityPlan(type, title, when.on(day), place, people, more);
    }

    public ActivityPlan with(More other) {
        return new ActivityPlan(type, title, when, place, people, other);
    }
}
