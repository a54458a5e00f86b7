package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who was due at what in a span of days, and came or not: the frozen list of closed records, the
 * roster of the day for those still open. Planned activities are none yet. Activities are known by
 * their place in the list, so that a year of a large branch is an array a person.
 */
final class YearCells {
    /** One person at one activity. */
    enum Cell {
        PRESENT,
        LEAVE,
        ABSENT,
        UNMARKED
    }

    /** Which of those due a figure counts. */
    enum Some {
        DUE,
        PRESENT,
        LEAVE,
        ABSENT,
        UNMARKED,
        MADE_UP
    }

    /**
     * How a number of cells add up, in persons.
     *
     * @param madeUp of those who did not come, how many made up for it
     */
    record Tally(int due, int present, int leave, int absent, int madeUp) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    due + other.due,
                    present + other.present,
                    leave + other.leave,
                    absent + other.absent,
                    madeUp + other.madeUp);
        }

        int unmarked() {
            return due - present - leave - absent;
        }

        /** Those who were there, or made up for it. */
        int effective() {
            return present + madeUp;
        }
    }

    private final List<Activity> activities;
    private final Map<MemberId, Row> rows = new HashMap<>();

    /** One person's year. */
    private static final class Row {
        private final @Nullable Cell[] cells;
        private final BitSet madeUp = new BitSet(0);

        Row(int length) {
            cells = new Cell[length];
        }
    }

    /**
     * @param activities by date
     */
    YearCells(List<Activity> activities) {
        this.activities = List.copyOf(activities);
    }

    /** Puts somebody on the list of an activity. */
    void due(int activity, MemberId member) {
        rows.computeIfAbsent(member, _ -> new Row(activities.size())).cells[activity] =
                Cell.UNMARKED;
    }

    /** A mark of somebody who is not on the list counts nowhere. */
    void mark(int activity, MemberId member, Cell cell) {
        Row row = rows.get(member);
        if (row != null && row.cells[activity] != null) {
            row.cells[activity] = cell;
        }
    }

    /** Notes that somebody made up; whether that counts {@link #madeUp} says. */
    boolean makeUp(int activity, MemberId member) {
        Row row = rows.get(member);
        if (row != null) {
            row.madeUp.set(activity);
        }
        return row != null;
    }

    List<Activity> activities() {
        return activities;
    }

    /** Null where the person was not due. */
    @Nullable Cell at(int activity, MemberId member) {
        Row row = rows.get(member);
        return row == null ? null : row.cells[activity];
    }

    /** Whether somebody who was due and did not come made up for it. */
    boolean madeUp(int activity, MemberId member) {
        Row row = rows.get(member);
        return row != null && madeUp(row, activity);
    }

    private static boolean madeUp(Row row, int activity) {
        Cell cell = row.cells[activity];
        return cell != null && cell != Cell.PRESENT && row.madeUp.get(activity);
    }

    boolean is(int activity, MemberId member, Some some) {
        Cell cell = at(activity, member);
        return cell != null
                && switch (some) {
                    case DUE -> true;
                    case MADE_UP -> madeUp(activity, member);
                    default -> cell.name().equals(some.name());
                };
    }

    /** Everybody due at least once. */
    Set<MemberId> people() {
        return new HashSet<>(rows.keySet());
    }

    /** The same of some people only. */
    YearCells only(Set<MemberId> people) {
        YearCells some = new YearCells(activities);
        rows.forEach((person, row) -> {
            if (people.contains(person)) {
                some.rows.put(person, row);
            }
        });
        return some;
    }

    /** What each activity adds up to, in the order of the activities. */
    List<Tally> byActivity() {
        Sum[] sums = sums(activities.size());
        for (Row row : rows.values()) {
            for (int i = 0; i < sums.length; i++) {
                sums[i].add(row, i);
            }
        }
        return tallies(sums);
    }

    /** What each month of one person adds up to, from January on. */
    List<Tally> byMonth(MemberId member) {
        Sum[] sums = sums(12);
        Row row = rows.get(member);
        for (int i = 0; row != null && i < row.cells.length; i++) {
            sums[month(activities.get(i))].add(row, i);
        }
        return tallies(sums);
    }

    /** A month's index, 0 to 11. */
    static int month(Activity activity) {
        LocalDate day = activity.date();
        return day.getMonthValue() - 1;
    }

    private static Sum[] sums(int length) {
        Sum[] sums = new Sum[length];
        for (int i = 0; i < length; i++) {
            sums[i] = new Sum();
        }
        return sums;
    }

    private static List<Tally> tallies(Sum[] sums) {
        List<Tally> tallies = new ArrayList<>();
        for (Sum sum : sums) {
            tallies.add(sum.tally());
        }
        return tallies;
    }

    /** A tally while it is counted. */
    private static final class Sum {
        private final int[] counts = new int[Cell.values().length];
        private int madeUp;

        void add(Row row, int activity) {
            Cell cell = row.cells[activity];
            if (cell != null) {
                counts[cell.ordinal()]++;
                madeUp += YearCells.madeUp(row, activity) ? 1 : 0;
            }
        }

        Tally tally() {
            int due = 0;
            for (int count : counts) {
                due += count;
            }
            return new Tally(
                    due,
                    counts[Cell.PRESENT.ordinal()],
                    counts[Cell.LEAVE.ordinal()],
                    counts[Cell.ABSENT.ordinal()],
                    madeUp);
        }
    }
}
