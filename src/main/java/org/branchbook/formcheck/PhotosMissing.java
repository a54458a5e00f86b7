package org.branchbook.formcheck;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R20: theme days, lectures and volunteer service are shown by photos, wide and close. */
public final class PhotosMissing implements RecordCheck {
    private static final Set<ActivityType> TYPES =
            EnumSet.of(
                    ActivityType.THEME_PARTY_DAY,
                    ActivityType.PARTY_LECTURE,
                    ActivityType.VOLUNTEER_SERVICE);

    @Override
    public String code() {
        return "R20";
    }

    @Override
    public String todo() {
        return "check.R20.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        int photos = facts.photos().size();
        int wanted = facts.number("check:photos");
        boolean asked = facts.plan().types().stream().anyMatch(TYPES::contains);
        if (asked && photos == 0 && wanted > 0) {
            found.at(Part.EVIDENCE, "check.R20.none", wanted);
        } else if (asked && photos < wanted) {
            found.at(Part.EVIDENCE, "check.R20.few", photos, wanted);
        }
    }
}
