package org.branchbook.recordcheck;

import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.RosterEntry;

/**
 * R04: members' and committee meetings are chaired by the secretary, else by the deputy or a
 * committee member; a group's meeting by its leader. BRANCH, article 14.
 */
public final class ChairUnfit implements RecordCheck {
    @Override
    public String code() {
        return "R04";
    }

    @Override
    public String todo() {
        return "check.R04.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String chair = facts.chair();
        boolean branch =
                facts.type() == ActivityType.MEMBER_MEETING
                        || facts.type() == ActivityType.COMMITTEE_MEETING;
        boolean group = facts.type() == ActivityType.GROUP_MEETING;
        if (chair.isEmpty()) {
            found.at(Part.PLAN, "check.R04.chair");
            return;
        }
        List<RosterEntry> named = facts.roster().named(chair);
        if (branch && named.stream().noneMatch(RosterEntry::onCommittee)) {
            found.at(Part.PLAN, "check.R04.committee", chair);
        } else if (group && named.stream().noneMatch(entry -> leads(entry, facts))) {
            found.at(Part.PLAN, "check.R04.leader", chair);
        }
    }

    private static boolean leads(RosterEntry entry, RecordFacts facts) {
        GroupId group = facts.plan().people().audience().group();
        return entry.posts().contains(Post.GROUP_LEADER)
                && (group == null || group.equals(entry.group()));
    }
}
