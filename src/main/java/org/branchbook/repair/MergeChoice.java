package org.branchbook.repair;

import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;

/**
 * Which of two records stays, and what is taken from the other one where both say something else.
 */
public record MergeChoice(MemberId kept, MemberId other, Taken taken) {

    /** What comes from the other record; an empty field of the kept one is filled anyway. */
    public record Taken(
            Set<MemberField> fields, Set<FactKind> facts, Set<ActivityId> marks, boolean photo) {
        public static final Taken NOTHING = new Taken(Set.of(), Set.of(), Set.of(), false);

        public Taken {
            fields = Set.copyOf(fields);
            facts = Set.copyOf(facts);
            marks = Set.copyOf(marks);
        }
    }
}
