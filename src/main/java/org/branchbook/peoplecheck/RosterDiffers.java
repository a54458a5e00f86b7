package org.branchbook.peoplecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/** R07: the list of those due against the roster of the day, those not counted left out. */
public final class RosterDiffers implements RecordCheck {
    @Override
    public String code() {
        return "R07";
    }

    @Override
    public String todo() {
        return "check.R07.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        Map<MemberId, String> listed = new LinkedHashMap<>();
        for (AttendanceRow row : facts.sheet().rows()) {
            listed.put(row.person().id(), row.name());
        }
        List<String> missing = new ArrayList<>();
        var audience = facts.plan().people().audience();
        for (RosterEntry entry : facts.roster().everybody()) {
            if (audience.includes(entry) && listed.remove(entry.id()) == null) {
                missing.add(entry.name());
            }
        }
        if (!missing.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R07.missing", String.join("、", missing));
        }
        if (!listed.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R07.extra", String.join("、", listed.values()));
        }
    }
}
