package org.branchbook.statistics;

import org.branchbook.base.Messages;

/** The statistics there are, in the order of the list. */
public enum Kind implements Messages.Texted {
    ATTENDANCE("statistics.kind.attendance"),
    MATRIX("statistics.kind.matrix"),
    RATES("statistics.kind.rates"),
    ABSENCES("statistics.kind.absences"),
    ROLES("statistics.kind.roles"),
    HOURS("statistics.kind.hours"),
    TALKS("statistics.kind.talks"),
    STRUCTURE("statistics.kind.structure"),
    CADENCE("statistics.kind.cadence"),
    DEVIATION("statistics.kind.deviation");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** What is said where there is nothing to count. */
    public String emptyKey() {
        return switch (this) {
            case HOURS, TALKS, STRUCTURE -> "statistics.empty.people";
            case CADENCE -> "statistics.empty.cadence";
            case DEVIATION -> "statistics.empty.plan";
            default -> "statistics.empty";
        };
    }
}
