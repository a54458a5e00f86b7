package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.YearCells.Cell;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Attendance of a span of days, each record's list as one array. As rows, the 50,000 of a full year
 * are more than H2 keeps of a result in memory (40,000), so that it writes them to a temporary file
 * and reads them back, and it asks every one of them again whether its record is of the year. Both
 * lists are read through an index that holds all of it, never touching a row.
 */
final class StatisticsRepository {
    private static final Cell[] CELLS = Cell.values();

    private static final String SPAN =
            """
             from activity t
             where t.removed_at is null and t.on_date between ? and ? and t.state = ?\
            """;

    private static final String DUE =
            """
            select t.id, (select array_agg(d.member) from frozen_due d
              where d.activity = t.id) people\
            """
                    + SPAN;

    /** A person and the place of his mark among the cells in one number, see the migration. */
    private static final String MARKS =
            """
            select t.id, (select array_agg(a.counted) from attendance a
              where a.activity = t.id) people\
            """
                    + SPAN;

    private static final String MADE_UP =
            """
            select m.activity id, m.member from make_up m join activity t on t.id = m.activity
             where t.removed_at is null and t.on_date between ? and ?
            """;

    private final Sql sql;

    StatisticsRepository(Sql sql) {
        this.sql = sql;
    }

    /** See {@link Sql#commits}. */
    long state() {
        return sql.commits();
    }

    /**
     * Puts those on the frozen lists of closed records on the lists of the cells.
     *
     * @param at each activity's place among the cells; those without one are passed over
     */
    void due(YearCells cells, Map<ActivityId, Integer> at, LocalDate first, LocalDate last) {
        sql.list(DUE, row -> due(cells, place(at, row), row), first, last, ActivityState.CLOSED);
    }

    /** Marks those on the lists, and notes who made up. */
    void marks(YearCells cells, Map<ActivityId, Integer> at, LocalDate first, LocalDate last) {
        for (ActivityState state : List.of(ActivityState.CLOSED, ActivityState.HELD)) {
            sql.list(MARKS, row -> mark(cells, place(at, row), row), first, last, state);
        }
        sql.list(
                MADE_UP,
                row -> {
                    Integer activity = place(at, row);
                    return activity != null
                            && cells.makeUp(activity, new MemberId(row.id("member")));
                },
                first,
                last);
    }

    private static @Nullable Integer place(Map<ActivityId, Integer> at, Row row) {
        return at.get(new ActivityId(row.id("id")));
    }

    private static boolean due(YearCells cells, @Nullable Integer activity, Row row) {
        if (activity == null) {
            return false;
        }
        for (long person : row.ids("people")) {
            cells.due(activity, new MemberId(person));
        }
        return true;
    }

    private static boolean mark(YearCells cells, @Nullable Integer activity, Row row) {
        if (activity == null) {
            return false;
        }
        for (long mark : row.ids("people")) {
            cells.mark(activity, new MemberId(mark / 4), CELLS[(int) (mark % 4)]);
        }
        return true;
    }
}
