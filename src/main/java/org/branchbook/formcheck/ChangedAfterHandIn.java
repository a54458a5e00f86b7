package org.branchbook.formcheck;

import java.time.LocalDateTime;
import org.branchbook.amendment.HandIn;
import org.branchbook.amendment.HandIns;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R24: changed after it was handed in, without having come back. */
public final class ChangedAfterHandIn implements RecordCheck {
    private final HandIns handIns;

    public ChangedAfterHandIn(HandIns handIns) {
        this.handIns = handIns;
    }

    @Override
    public String code() {
        return "R24";
    }

    @Override
    public String todo() {
        return "check.R24.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        LocalDateTime changed = facts.activity().stamps().changed();
        handIns.latest(facts.activity().id())
                .filter(kept -> kept.handIn().kind() != HandIn.Kind.RETURNED)
                .filter(kept -> changed.isAfter(kept.entered().at()))
                .ifPresent(kept ->
                        found.at(
                                Part.HISTORY,
                                "check.R24.changed",
                                kept.handIn().on().toString(),
                                changed.toLocalDate().toString()));
    }
}
