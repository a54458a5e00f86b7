package org.branchbook.peoplecheck;

import java.util.stream.Collectors;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Totals;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R06: due = present + on leave + absent, so nobody is without a mark. */
public final class CountsDiffer implements RecordCheck {
    private static final int SHOWN = 5;

    @Override
    public String code() {
        return "R06";
    }

    @Override
    public String todo() {
        return "check.R06.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        Totals totals = facts.sheet().totals();
        if (facts.sheet().rows().isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R06.nobody");
        } else if (totals.unmarked() > 0) {
            String names =
                    facts.sheet().rows().stream()
                            .filter(row -> row.mark() == null)
                            .limit(SHOWN)
                            .map(AttendanceRow::name)
                            .collect(Collectors.joining("、"));
            found.at(Part.ATTENDANCE, "check.R06.counts", totals.due(), totals.unmarked(), names);
        }
    }
}
