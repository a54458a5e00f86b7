package org.branchbook.check;

import org.branchbook.base.Messages;

/** The part of a record, or of the book, in which a finding is mended. */
public enum Part implements Messages.Texted {
    PLAN("check.part.plan"),
    ATTENDANCE("check.part.attendance"),
    OBSERVERS("check.part.observers"),
    AGENDA("check.part.agenda"),
    MINUTES("check.part.minutes"),
    RESOLUTIONS("check.part.resolutions"),
    EVIDENCE("check.part.evidence"),
    LECTURE("check.part.lecture"),
    THEME_DAY("check.part.themeDay"),
    TALKS("check.part.talks"),
    APPRAISAL("check.part.appraisal"),
    RECTIFICATION("check.part.rectification"),
    FOLLOW_UPS("check.part.followUps"),
    HISTORY("check.part.history"),
    YEAR_BOARD("check.part.yearBoard"),
    STATISTICS("check.part.statistics");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
