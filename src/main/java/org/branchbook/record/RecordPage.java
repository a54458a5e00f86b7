package org.branchbook.record;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Resolution;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.rules.RuleBook;

/** Everything the record page shows of an activity. */
record RecordPage(AttendanceSheet sheet, List<Resolution> resolutions, int files, RuleBook rules) {
    RecordPage {
        resolutions = List.copyOf(resolutions);
    }

    static RecordPage load(RecordDoors doors, ActivityId id) {
        return new RecordPage(
                doors.attendances().sheet(id),
                doors.activities().resolutions(id),
                doors.activities().evidence(id).size(),
                doors.rules().book());
    }

    Activity activity() {
        return sheet.activity();
    }

    ActivityId id() {
        return activity().id();
    }

    Step next() {
        return Step.next(activity(), sheet.totals().unmarked());
    }
}
