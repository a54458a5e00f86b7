package org.branchbook.fields;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.member.RosterHistory;
import org.jspecify.annotations.Nullable;

/** The door to how complete the roster is; remembers the latest answer until somebody changes. */
public final class Completions {
    private final Members members;
    private final Branches branches;
    private volatile @Nullable Answer latest;

    private record Answer(
            RosterHistory history, boolean branch, LocalDate day, List<Completeness> people) {
        boolean holds(RosterHistory now, boolean branchNow, LocalDate dayNow) {
            return history == now && branch == branchNow && day.equals(dayNow);
        }
    }

    public Completions(Members members, Branches branches) {
        this.members = members;
        this.branches = branches;
    }

    /** Those of whom the items are asked, in the branch's own order, as of a day. */
    public List<Completeness> of(LocalDate day) {
        RosterHistory history = members.history();
        boolean branch = branches.find().isPresent();
        Answer known = latest;
        if (known == null || !known.holds(history, branch, day)) {
            known = new Answer(history, branch, day, read(history, branch, day));
            latest = known;
        }
        return known.people;
    }

    private static List<Completeness> read(RosterHistory history, boolean branch, LocalDate day) {
        return history.on(day).stream()
                .filter(entry -> entry.belonging().here())
                .map(entry -> Completeness.of(entry, branch, day))
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
