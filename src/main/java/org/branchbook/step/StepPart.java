package org.branchbook.step;

import org.branchbook.base.Messages;

/** The five parts of the way into the Party. */
public enum StepPart implements Messages.Texted {
    APPLICATION("development.part.application"),
    ACTIVIST("development.part.activist"),
    CANDIDATE("development.part.candidate"),
    ADMISSION("development.part.admission"),
    PROBATION("development.part.probation");

    private final String key;

    StepPart(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
