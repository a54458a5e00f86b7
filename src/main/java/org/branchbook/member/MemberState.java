package org.branchbook.member;

import java.util.List;

/** All that is kept of a person at one moment, so that a later change can be taken back. */
public record MemberState(MemberId id, MemberDraft draft, List<Fact> facts) {
    public MemberState {
        facts = List.copyOf(facts);
    }
}
