package org.branchbook.exclusion;

import org.branchbook.base.Messages;

/** Why somebody is not on a due list, in the order in which the list names them. */
public enum Why implements Messages.Texted {
    /** Excluded by resolution, with the consent of the superior. ELECT. */
    EXCLUDED("exclusion.excluded"),
    /** Contact lost and membership suspended for it. EDU, article 24. */
    LOST("exclusion.lost"),
    /** Membership suspended. EDU, article 24. */
    SUSPENDED("exclusion.suspended"),
    NOT_YET_HERE("exclusion.notYetHere"),
    LEFT("exclusion.left"),
    OTHER_GROUP("exclusion.otherGroup"),
    NOT_ON_COMMITTEE("exclusion.notOnCommittee"),
    NOT_CHOSEN("exclusion.notChosen");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
