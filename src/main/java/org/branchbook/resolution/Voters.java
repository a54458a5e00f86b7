package org.branchbook.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Messages;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.record.RecordPage;
import org.branchbook.vote.ResolutionKind;
import org.jspecify.annotations.Nullable;

/** Who votes on the day, and who does not, why, and who agreed to that. */
final class Voters {
    private Voters() {}

    /** What is usually voted on in a segment of this type. */
    static ResolutionKind usual(RecordPage page) {
        return page.here().type() == ActivityType.ELECTION_MEETING
                ? ResolutionKind.ELECTION
                : ResolutionKind.ORDINARY;
    }

    /** The people of the day by name, those on probation first; two of one name are left out. */
    static Map<String, MemberId> names(RecordPage page) {
        Map<String, MemberId> names = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            for (RosterEntry entry : page.content().roster()) {
                boolean member = entry.stage() == Stage.FULL;
                if (first != member && names.put(entry.name(), entry.id()) != null) {
                    twice.add(entry.name());
                }
            }
        }
        names.keySet().removeAll(twice);
        return names;
    }

    /** The voters due who are not marked present: who may have written before the meeting. */
    static Set<String> away(RecordPage page) {
        return page.sheet().rows().stream()
                .filter(row -> row.person().votes() && !row.is(Mark.PRESENT))
                .map(AttendanceRow::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Voters out of contact, who are due all the same until their membership is suspended. */
    static List<String> lost(RecordPage page, Messages messages) {
        List<String> lines = new ArrayList<>();
        for (RosterEntry entry : page.content().roster()) {
            Fact lost = entry.standing().lost();
            if (lost != null && entry.votes()) {
                String since = lost.from() == null ? "" : lost.from().toString();
                lines.add(messages.text("record.voters.lost", entry.name(), since));
            }
        }
        return lines;
    }

    /** A sentence for everybody who is a full member of the day without being a voter due. */
    static List<String> excluded(RecordPage page, Messages messages) {
        List<String> lines = new ArrayList<>();
        long probationary =
                page.content().roster().stream()
                        .filter(e -> e.counts() && e.stage() == Stage.PROBATIONARY)
                        .count();
        if (probationary > 0) {
            lines.add(messages.text("record.voters.probationary", probationary));
        }
        for (RosterEntry entry : page.content().roster()) {
            Fact why = entry.stage() == Stage.FULL && !entry.votes() ? reason(entry) : null;
            if (why != null) {
                lines.add(line(entry, why, messages));
            }
        }
        return lines;
    }

    private static @Nullable Fact reason(RosterEntry entry) {
        RosterEntry.Standing standing = entry.standing();
        Fact rights = standing.rights() == null ? standing.exclusion() : standing.rights();
        return standing.status() == null ? rights : standing.status();
    }

    private static String line(RosterEntry entry, Fact why, Messages messages) {
        String reason = messages.text(FactDetail.valueOf(why.detail()));
        Fact.Ground ground = why.ground();
        if (ground.approvedBy().isEmpty()) {
            boolean needed = why.kind() == FactDetail.EXCLUDED_ILL.kind();
            return messages.text(
                    needed ? "record.voters.notApproved" : "record.voters.excluded",
                    entry.name(),
                    reason);
        }
        String on = ground.approvedOn() == null ? "" : ground.approvedOn().toString();
        return messages.text(
                "record.voters.approved", entry.name(), reason, ground.approvedBy(), on);
    }
}
