package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who was due at what in a span of days, and came or not: the frozen list of closed records, the
 * roster of the day for those still open. Planned activities are none yet.
 *
 * @param activities by date
 */
record YearCells(List<Activity> activities, Map<ActivityId, Map<MemberId, Cell>> due) {
    /** One person at one activity. */
    enum Cell {
        PRESENT,
        LEAVE,
        ABSENT,
        UNMARKED;

        static Cell of(@Nullable Mark mark) {
            return mark == null ? UNMARKED : valueOf(mark.name());
        }
    }

    /** How a number of cells add up, in persons. */
    record Tally(int due, int present, int leave, int absent) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(@Nullable Cell cell) {
            return cell == null
                    ? this
                    : new Tally(
                            due + 1,
                            present + (cell == Cell.PRESENT ? 1 : 0),
                            leave + (cell == Cell.LEAVE ? 1 : 0),
                            absent + (cell == Cell.ABSENT ? 1 : 0));
        }

        Tally plus(Tally other) {
            return new Tally(
                    due + other.due,
                    present + other.present,
                    leave + other.leave,
                    absent + other.absent);
        }

        int unmarked() {
            return due - present - leave - absent;
        }
    }

    YearCells {
        activities = List.copyOf(activities);
    }

    /** Null where the person was not due. */
    @Nullable Cell at(Activity activity, MemberId member) {
        return due.getOrDefault(activity.id(), Map.of()).get(member);
    }

    /** Everybody due at least once. */
    Set<MemberId> people() {
        Set<MemberId> people = new LinkedHashSet<>();
        due.values().forEach(row -> people.addAll(row.keySet()));
        return people;
    }

    Tally of(Activity activity) {
        Tally tally = Tally.NONE;
        for (Cell cell : due.getOrDefault(activity.id(), Map.of()).values()) {
            tally = tally.plus(cell);
        }
        return tally;
    }

    /** A month's index, 0 to 11. */
    static int month(Activity activity) {
        LocalDate day = activity.date();
        return day.getMonthValue() - 1;
    }
}
