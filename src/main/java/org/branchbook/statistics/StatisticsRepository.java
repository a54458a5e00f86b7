package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.YearCells.Cell;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Attendance of a span of days. Both tables are read through an index that holds all of it. */
final class StatisticsRepository {
    private static final String SPAN =
            " from activity t join %s d on d.activity = t.id"
                    + " where t.removed_at is null and t.on_date between ? and ?"
                    + " and t.state = ?";

    private final Sql sql;

    StatisticsRepository(Sql sql) {
        this.sql = sql;
    }

    /** The frozen lists of closed records with their marks. */
    Map<ActivityId, Map<MemberId, Cell>> closed(LocalDate first, LocalDate last) {
        Map<ActivityId, Map<MemberId, Cell>> due = new HashMap<>();
        each(
                "select d.activity, d.member" + SPAN.formatted("frozen_due"),
                "CLOSED",
                first,
                last,
                due,
                _ -> Cell.UNMARKED);
        // A mark of somebody who is not on the frozen list counts nowhere.
        sql.list(
                "select d.activity, d.member, d.mark" + SPAN.formatted("attendance"),
                row -> {
                    Map<MemberId, Cell> cells = due.get(new ActivityId(row.id("activity")));
                    return cells != null
                            && cells.computeIfPresent(
                                            new MemberId(row.id("member")), (_, _) -> cell(row))
                                    != null;
                },
                first,
                last,
                "CLOSED");
        return due;
    }

    /** The marks of records that are still open. */
    Map<ActivityId, Map<MemberId, Cell>> open(LocalDate first, LocalDate last) {
        Map<ActivityId, Map<MemberId, Cell>> marks = new HashMap<>();
        each(
                "select d.activity, d.member, d.mark" + SPAN.formatted("attendance"),
                "HELD",
                first,
                last,
                marks,
                StatisticsRepository::cell);
        return marks;
    }

    private void each(
            String query,
            String state,
            LocalDate first,
            LocalDate last,
            Map<ActivityId, Map<MemberId, Cell>> cells,
            Function<Row, Cell> cell) {
        sql.list(
                query,
                row -> {
                    Map<MemberId, Cell> of =
                            cells.computeIfAbsent(
                                    new ActivityId(row.id("activity")), _ -> new HashMap<>());
                    of.put(new MemberId(row.id("member")), cell.apply(row));
                    return true;
                },
                first,
                last,
                state);
    }

    private static Cell cell(Row row) {
        return Cell.of(row.constant("mark", Mark.class));
    }
}
