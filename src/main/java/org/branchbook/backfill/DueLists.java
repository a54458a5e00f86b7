package org.branchbook.backfill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.branchbook.activity.Audience;
import org.branchbook.member.Fact;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.proposal.PersonIndex;

/** Who was due on any day; days between two changes of the roster share one list. */
final class DueLists {
    private static final int KEPT = 200;

    private final RosterHistory history;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<Key, Due> known = new HashMap<>();
    private final Map<LocalDate, List<RosterEntry>> rosters = new HashMap<>();

    DueLists(RosterHistory history) {
        this.history = history;
        changes.add(LocalDate.MIN);
        history.people().forEach(member -> history.facts(member.id()).forEach(this::note));
    }

    private record Key(LocalDate since, Audience audience) {}

    /** The due, and how to find one of them. */
    record Due(List<RosterEntry> people, PersonIndex index) {}

    private void note(Fact fact) {
        if (fact.from() != null) {
            changes.add(fact.from());
        }
        if (fact.to() != null) {
            changes.add(fact.to());
        }
    }

    Due due(LocalDate day, Audience audience) {
        List<RosterEntry> roster = roster(day);
        return known.computeIfAbsent(
                new Key(since(day), audience),
                _ -> {
                    List<RosterEntry> people = roster.stream().filter(audience::includes).toList();
                    return new Due(people, new PersonIndex(people));
                });
    }

    /** Everybody as of the day, those who left included. */
    List<RosterEntry> roster(LocalDate day) {
        if (rosters.size() > KEPT) {
            rosters.clear();
            known.clear();
        }
        return rosters.computeIfAbsent(since(day), _ -> history.on(day));
    }

    private LocalDate since(LocalDate day) {
        LocalDate since = changes.floor(day);
        return since == null ? LocalDate.MIN : since;
    }
}
