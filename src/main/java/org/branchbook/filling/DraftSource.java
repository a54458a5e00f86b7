package org.branchbook.filling;

import java.util.List;

/** What a draft of a year is made from. */
public enum DraftSource {
    RULES,
    LAST_YEAR,
    PAIRS,
    PAIRS_AND_FILMS;

    String key() {
        return switch (this) {
            case RULES -> "filling.source.rules";
            case LAST_YEAR -> "filling.source.copy";
            case PAIRS -> "filling.source.pairs";
            case PAIRS_AND_FILMS -> "filling.source.films";
        };
    }

    List<Proposal> propose(YearPlans plans, int year) {
        return switch (this) {
            case RULES -> plans.propose(year);
            case LAST_YEAR -> plans.copy(year - 1, year);
            case PAIRS -> plans.pairs(year, false);
            case PAIRS_AND_FILMS -> plans.pairs(year, true);
        };
    }
}
