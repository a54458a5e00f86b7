package org.branchbook.formcheck;

import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.themeday.ThemeDays;

/** R26: the topic of a theme day is decided by a meeting before it. BRANCH, article 16. */
public final class TopicUndecided implements RecordCheck {
    private final ThemeDays themeDays;

    public TopicUndecided(ThemeDays themeDays) {
        this.themeDays = themeDays;
    }

    @Override
    public String code() {
        return "R26";
    }

    @Override
    public String todo() {
        return "check.R26.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (!facts.is(ActivityType.THEME_PARTY_DAY)) {
            return;
        }
        Optional<Activity> decision = themeDays.decision(facts.activity().id());
        if (decision.isEmpty()) {
            found.at(Part.THEME_DAY, "check.R26.undecided");
        } else if (decision.get().date().isAfter(facts.date())) {
            found.at(
                    Part.THEME_DAY,
                    "check.R26.afterwards",
                    decision.get().id().value(),
                    decision.get().date().toString());
        }
    }
}
