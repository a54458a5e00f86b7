package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.YearCells.Cell;
import org.branchbook.storage.Sql;

/**
 * Attendance of a span of days. Both tables are read through an index that holds all of it, and a
 * row is handed over as one number: a year may have 50,000 of them, and asking each for three
 * columns would take most of the time.
 */
final class StatisticsRepository {
    private static final long ACTIVITY = 1L << 33;
    private static final Cell[] CELLS = Cell.values();

    private static final String SPAN =
            " k from activity t join %s d on d.activity = t.id"
                    + " where t.removed_at is null and t.on_date between ? and ?"
                    + " and t.state = ?";

    private static final String DUE =
            "select d.activity * 8589934592 + d.member * 4 + 3" + SPAN.formatted("frozen_due");

    /** The last figure is the place of the mark among the cells. */
    private static final String MARKS =
            "select d.activity * 8589934592 + d.member * 4 + case d.mark when 'PRESENT' then 0"
                    + " when 'LEAVE' then 1 when 'ABSENT' then 2 else 3 end"
                    + SPAN.formatted("attendance");

    private final Sql sql;

    StatisticsRepository(Sql sql) {
        this.sql = sql;
    }

    /** See {@link Sql#commits}. */
    long state() {
        return sql.commits();
    }

    /** The frozen lists of closed records with their marks. */
    Map<ActivityId, Map<MemberId, Cell>> closed(LocalDate first, LocalDate last) {
        Gathered due = read(DUE, ActivityState.CLOSED, first, last);
        // A mark of somebody who is not on the frozen list counts nowhere.
        Gathered marks = new Gathered(due.cells, true);
        sql.list(MARKS, row -> marks.take(row.id("k")), first, last, ActivityState.CLOSED);
        return due.cells;
    }

    /** The marks of records that are still open. */
    Map<ActivityId, Map<MemberId, Cell>> open(LocalDate first, LocalDate last) {
        return read(MARKS, ActivityState.HELD, first, last).cells;
    }

    private Gathered read(String query, ActivityState state, LocalDate first, LocalDate last) {
        Gathered gathered = new Gathered(new HashMap<>(), false);
        sql.list(query, row -> gathered.take(row.id("k")), first, last, state);
        return gathered;
    }

    /** Puts rows, which come activity by activity, where they belong. */
    private static final class Gathered {
        private final Map<ActivityId, Map<MemberId, Cell>> cells;
        private final boolean knownOnly;
        private Map<MemberId, Cell> current = new HashMap<>();
        private long activity = -1;

        Gathered(Map<ActivityId, Map<MemberId, Cell>> cells, boolean knownOnly) {
            this.cells = cells;
            this.knownOnly = knownOnly;
        }

        boolean take(long row) {
            if (row / ACTIVITY != activity) {
                activity = row / ACTIVITY;
                ActivityId id = new ActivityId(activity);
                current =
                        knownOnly
                                ? cells.getOrDefault(id, new HashMap<>())
                                : cells.computeIfAbsent(id, _ -> new HashMap<>());
            }
            MemberId member = new MemberId(row % ACTIVITY / 4);
            Cell cell = CELLS[(int) (row % 4)];
            return knownOnly
                    ? current.replace(member, cell) != null
                    : current.put(member, cell) == null;
        }
    }
}
