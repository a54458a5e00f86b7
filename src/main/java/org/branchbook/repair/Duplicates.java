package org.branchbook.repair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Changes;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.Sql;

/** The door to people who may stand on the roster twice; it suggests and never acts. */
public final class Duplicates {
    private static final Comparator<Duplicate> STRONGEST =
            Comparator.comparing((Duplicate d) -> d.reasons().iterator().next())
                    .thenComparingInt(d -> -d.reasons().size())
                    .thenComparing(d -> d.one().name());

    private final Sql sql;
    private final Clock clock;
    private final Members members;
    private final DuplicateRepository repository;
    private final Changes changes = new Changes();

    public Duplicates(Sql sql, Members members, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.repository = new DuplicateRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Every suspected pair, those who have left included; the surest first. */
    public List<Duplicate> suspected() {
        Map<Long, RosterEntry> people = new LinkedHashMap<>();
        members.everybody(LocalDate.now(clock)).forEach(e -> people.put(e.id().value(), e));
        Set<Duplicate.Pair> dismissed = repository.dismissed();
        List<Duplicate> found = new ArrayList<>();
        DuplicateSearch.among(people.values().stream().map(RosterEntry::member).toList())
                .forEach((pair, reasons) -> {
                    RosterEntry one = people.get(pair.one());
                    RosterEntry other = people.get(pair.other());
                    if (one != null && other != null) {
                        found.add(new Duplicate(one, other, reasons, dismissed.contains(pair)));
                    }
                });
        found.sort(STRONGEST);
        return found;
    }

    /** Remembers that these are two people; {@link #recall} forgets it. */
    public void dismiss(MemberId one, MemberId other) {
        repository.dismiss(Duplicate.Pair.of(one, other), LocalDateTime.now(clock));
        sql.afterCommit(changes);
    }

    public void recall(MemberId one, MemberId other) {
        repository.recall(Duplicate.Pair.of(one, other));
        sql.afterCommit(changes);
    }
}
