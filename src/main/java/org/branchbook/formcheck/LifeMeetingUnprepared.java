package org.branchbook.formcheck;

import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUps;
import org.branchbook.talk.Talks;

/** R27: talks before an organisational life meeting, a rectification list after it. 17, 19. */
public final class LifeMeetingUnprepared implements RecordCheck {
    private final Appraisals appraisals;
    private final FollowUps followUps;
    private final Talks talks;

    public LifeMeetingUnprepared(Appraisals appraisals, FollowUps followUps, Talks talks) {
        this.appraisals = appraisals;
        this.followUps = followUps;
        this.talks = talks;
    }

    @Override
    public String code() {
        return "R27";
    }

    @Override
    public String todo() {
        return "check.R27.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (!facts.is(ActivityType.ORG_LIFE_MEETING)) {
            return;
        }
        var id = facts.activity().id();
        var sheet = appraisals.sheet(id);
        boolean talked =
                sheet.done(LifeStep.TALKS)
                        || talks.year(facts.plan().year()).stream()
                                .anyMatch(talk -> !talk.on().isAfter(facts.date()));
        if (!talked) {
            found.at(Part.TALKS, "check.R27.talks");
        }
        boolean listed =
                sheet.done(LifeStep.RECTIFICATION)
                        || followUps.of(id).stream().anyMatch(FollowUp::rectification);
        if (!listed) {
            found.at(Part.RECTIFICATION, "check.R27.rectification");
        }
    }
}
