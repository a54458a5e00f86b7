package org.branchbook.peoplecheck;

import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Totals;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.RuleBook;

/**
 * R15: attendance of a members' meeting under a half, of a theme day under the local standard. The
 * rate is of everybody due, probationary members too.
 */
public final class FewCame implements RecordCheck {
    @Override
    public String code() {
        return "R15";
    }

    @Override
    public String todo() {
        return "check.R15.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (facts.is(ActivityType.MEMBER_MEETING)) {
            ask(facts, "quorum:attendance", found);
        } else if (facts.is(ActivityType.THEME_PARTY_DAY)) {
            ask(facts, "quorum:themeDay", found);
        }
    }

    private static void ask(RecordFacts facts, String rule, Findings found) {
        Totals totals = facts.sheet().totals();
        int percent = facts.number(rule);
        boolean marked = totals.due() > 0 && totals.unmarked() == 0;
        if (marked && 100L * totals.present() < (long) percent * totals.due()) {
            found.by(
                    RuleBook.basis(rule, facts.date()),
                    Part.ATTENDANCE,
                    "check.R15.few",
                    totals.due(),
                    totals.present(),
                    percent);
        }
    }
}
