package org.branchbook.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** The records of the further segments of gatherings. */
final class SegmentRepository {
    private final Sql sql;

    SegmentRepository(Sql sql) {
        this.sql = sql;
    }

    /** What was entered, by position; a segment without anything is not among them. */
    Map<Integer, SegmentRecord> of(Activity activity) {
        List<Segment> segments = activity.plan().more().segments();
        Map<Integer, SegmentRecord> found = new HashMap<>();
        if (segments.isEmpty()) {
            return found;
        }
        sql.list(
                        "select * from segment_record where activity = ? order by position",
                        row -> record(row, segments),
                        activity.id())
                .forEach(record -> found.put(record.position(), record));
        return found;
    }

    void put(ActivityId activity, SegmentRecord record) {
        sql.update(
                "merge into segment_record(activity, position, leader, agenda, minutes)"
                        + " key(activity, position) values (?, ?, ?, ?, ?)",
                activity,
                record.position(),
                record.leader(),
                String.join("\n", record.agenda()),
                record.minutes());
    }

    void clear(ActivityId activity) {
        sql.update("delete from segment_record where activity = ?", activity);
    }

    private static SegmentRecord record(Row row, List<Segment> segments) {
        int position = row.number("position");
        String agenda = row.text("agenda");
        return new SegmentRecord(
                position,
                segments.get(position - 1),
                row.text("leader"),
                agenda.isEmpty() ? List.of() : List.of(agenda.split("\n", -1)),
                row.text("minutes"));
    }
}
