package org.branchbook.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;

/** The door to how complete the roster is. */
public final class Completions {
    private final Members members;
    private final Branches branches;

    public Completions(Members members, Branches branches) {
        this.members = members;
        this.branches = branches;
    }

    /** Those of whom the items are asked, in the branch's own order, as of a day. */
    public List<Completeness> of(LocalDate day) {
        Optional<Branch> branch = branches.find();
        return members.roster(day).stream()
                .map(entry -> Completeness.of(entry, branch.isPresent(), day))
                .filter(found -> found.asked() > 0)
                .toList();
    }

    /** The share of the items asked that are known, in per cent; below 100 with a gap left. */
    public static int share(List<Completeness> people) {
        int asked = people.stream().mapToInt(Completeness::asked).sum();
        int gaps = people.stream().mapToInt(found -> found.gaps().size()).sum();
        return asked == 0 ? 100 : (int) ((asked - gaps) * 100L / asked);
    }
}
