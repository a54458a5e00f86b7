package org.branchbook.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Problem;
import org.branchbook.record.RecordPage;
import org.branchbook.rules.VoteRule;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.Votes;

/**
 * Whether enough voters will be there, by who has asked for leave so far, or were.
 *
 * @param away voters on leave or absent
 * @param needs what each kind of vote asks for
 */
record Quorum(int due, int away, List<Need> needs) {
    /** The least number of voters one kind of vote asks for. */
    record Need(VoteRule rule, int least) {}

    Quorum {
        needs = List.copyOf(needs);
    }

    static Quorum of(RecordPage page) {
        List<AttendanceRow> voters =
                page.sheet().rows().stream().filter(row -> row.person().votes()).toList();
        int away =
                (int)
                        voters.stream()
                                .filter(row -> row.is(Mark.LEAVE) || row.is(Mark.ABSENT))
                                .count();
        List<Need> needs = new ArrayList<>();
        for (ResolutionKind kind : kinds(page)) {
            Votes.rule(page.rules(), kind, page.here().type().committee(), page.activity().date())
                    .map(rule -> new Need(rule, rule.valid().leastOf(voters.size())))
                    .ifPresent(needs::add);
        }
        return new Quorum(voters.size(), away, needs);
    }

    /** What is voted on as far as the type and the resolutions entered so far say. */
    private static Set<ResolutionKind> kinds(RecordPage page) {
        Set<ResolutionKind> kinds = EnumSet.noneOf(ResolutionKind.class);
        ActivityType type = page.here().type();
        if (type == ActivityType.MEMBER_MEETING || type == ActivityType.COMMITTEE_MEETING) {
            kinds.add(ResolutionKind.ORDINARY);
        }
        if (type == ActivityType.ELECTION_MEETING) {
            kinds.add(ResolutionKind.ELECTION);
        }
        page.resolutions().stream().map(Resolution::kind).forEach(kinds::add);
        return kinds;
    }

    int expected() {
        return due - away;
    }

    /** The votes that cannot be held with those who are left. */
    List<Problem> lacking() {
        return needs.stream()
                .filter(need -> expected() < need.least)
                .map(need ->
                        Problem.of(
                                "attendance",
                                "record.quorum.lacking",
                                need.rule.kind(),
                                due,
                                expected(),
                                need.least))
                .toList();
    }
}
