package org.branchbook.recordcheck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.RosterEntry;

/**
 * R37: before the branch was founded, a committee meeting of a branch without one, or somebody
 * marked who had left. Leave asked for before somebody left says nothing of the day.
 */
public final class OutsideBranchLife implements RecordCheck {
    @Override
    public String code() {
        return "R37";
    }

    @Override
    public String todo() {
        return "check.R37.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        facts.around()
                .founded()
                .filter(day -> facts.date().isBefore(day))
                .ifPresent(day -> found.at(Part.PLAN, "check.R37.founded", day.toString()));
        List<RosterEntry> everybody = facts.roster().everybody();
        if (facts.is(ActivityType.COMMITTEE_MEETING)
                && everybody.stream().noneMatch(e -> e.counts() && e.onCommittee())) {
            found.at(Part.PLAN, "check.R37.committee");
        }
        String gone =
                Stream.concat(
                                facts.sheet().rows().stream(),
                                facts.sheet().strays().stream().filter(row -> !row.is(Mark.LEAVE)))
                        .filter(row -> row.mark() != null && left(row, facts))
                        .map(AttendanceRow::name)
                        .collect(Collectors.joining("、"));
        if (!gone.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R37.left", gone);
        }
    }

    private static boolean left(AttendanceRow row, RecordFacts facts) {
        RosterEntry entry = facts.roster().byId().get(row.person().id());
        return entry != null && !entry.belonging().here();
    }
}
