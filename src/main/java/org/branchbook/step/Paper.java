package org.branchbook.step;

import org.branchbook.base.Messages;

/** The papers that go to the personnel file at the end. DEV26, article 36. */
public enum Paper implements Messages.Texted {
    APPLICATION("development.paper.application"),
    ACTIVIST_FORM("development.paper.activistForm"),
    REVIEW("development.paper.review"),
    ADMISSION_FORM("development.paper.admissionForm"),
    PROBATION_FORM("development.paper.probationForm"),
    CONVERSION("development.paper.conversion");

    private final String key;

    Paper(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
