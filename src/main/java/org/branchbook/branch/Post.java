package org.branchbook.branch;

import org.branchbook.base.Messages;

/** The posts in a branch, in the order in which lists name their holders. */
public enum Post implements Messages.Texted {
    SECRETARY("branch.post.secretary", true),
    DEPUTY_SECRETARY("branch.post.deputySecretary", true),
    ORG_COMMISSIONER("branch.post.orgCommissioner", true),
    PUBLICITY_COMMISSIONER("branch.post.publicityCommissioner", true),
    DISCIPLINE_COMMISSIONER("branch.post.disciplineCommissioner", true),
    UNITED_FRONT_COMMISSIONER("branch.post.unitedFrontCommissioner", true),
    COMMITTEE_MEMBER("branch.post.committeeMember", true),
    GROUP_LEADER("branch.post.groupLeader", false);

    private final String key;
    private final boolean committee;

    Post(String key, boolean committee) {
        this.key = key;
        this.committee = committee;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether the holder sits on the branch committee. */
    public boolean committee() {
        return committee;
    }
}
