package org.branchbook.attendance;

import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;

/**
 * The due list of an activity with its marks.
 *
 * @param rows in the order of the printed sheet
 * @param strays marks of people who are no longer due since the roster was corrected; shown so that
 *     nothing is lost, counted nowhere, empty for a closed record
 */
public record AttendanceSheet(
        Activity activity,
        List<AttendanceRow> rows,
        List<AttendanceRow> strays,
        List<Observer> observers) {
    public AttendanceSheet {
        rows = List.copyOf(rows);
        strays = List.copyOf(strays);
        observers = List.copyOf(observers);
    }

    public Totals totals() {
        return Totals.of(rows);
    }

    public List<AttendanceRow> marked(Mark mark) {
        return rows.stream().filter(row -> row.is(mark)).toList();
    }

    /** The one person of this name on the list; empty for none or several. */
    public Optional<AttendanceRow> named(String name) {
        List<AttendanceRow> found =
                rows.stream().filter(row -> row.name().equals(name.strip())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
