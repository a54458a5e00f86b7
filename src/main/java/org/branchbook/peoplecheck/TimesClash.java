package org.branchbook.peoplecheck;

import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.MemberId;

/** R16: somebody present at two activities at once, or one place for two of them. */
public final class TimesClash implements RecordCheck {
    @Override
    public String code() {
        return "R16";
    }

    @Override
    public String todo() {
        return "check.R16.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String place = facts.plan().place();
        for (Activity other : facts.around().overlapping(facts.activity())) {
            if (!place.isEmpty() && place.equals(other.plan().place())) {
                found.at(Part.PLAN, "check.R16.place", place, other.id().value(), other.title());
            }
            String both = inBoth(facts, facts.around().facts(other.id()));
            if (!both.isEmpty()) {
                found.at(
                        Part.ATTENDANCE,
                        "check.R16.people",
                        both,
                        other.id().value(),
                        other.title());
            }
        }
    }

    static String inBoth(RecordFacts one, RecordFacts other) {
        Set<MemberId> there =
                other.sheet().marked(Mark.PRESENT).stream()
                        .map(row -> row.person().id())
                        .collect(Collectors.toSet());
        return one.sheet().marked(Mark.PRESENT).stream()
                .filter(row -> there.contains(row.person().id()))
                .map(AttendanceRow::name)
                .collect(Collectors.joining("、"));
    }
}
