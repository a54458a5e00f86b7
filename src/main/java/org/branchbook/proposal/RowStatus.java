package org.branchbook.proposal;

import org.branchbook.base.Messages;

/** What becomes of a row; the sign stands before the word, so that it is not told by colour. */
public enum RowStatus implements Messages.Texted {
    NEW("proposal.status.new", "+"),
    CHANGED("proposal.status.changed", "~"),
    UNCHANGED("proposal.status.unchanged", "="),
    /** Waits for an answer of the user; without one it is not imported. */
    ASKED("proposal.status.asked", "?"),
    REFUSED("proposal.status.refused", "×");

    private final String key;
    private final String sign;

    RowStatus(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    @Override
    public String key() {
        return key;
    }

    public String sign() {
        return sign;
    }

    public boolean writes() {
        return this == NEW || this == CHANGED;
    }
}
