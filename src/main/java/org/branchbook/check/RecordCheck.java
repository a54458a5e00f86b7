package org.branchbook.check;

/** Looks at the record of one activity. Called on the book's thread. */
public non-sealed interface RecordCheck extends Check {
    void look(RecordFacts facts, Findings found);

    /** Whether the check makes sense before the activity was held. */
    default boolean beforehand() {
        return false;
    }
}
