package org.branchbook.posting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.branch.PartyGroup;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.proposal.PersonIndex;

/** The roster and groups as they are, for the rows of a sheet to be held against. */
final class PostWorld {
    /** Placeholders for groups that are still to be added; no real id comes near. */
    private static final long FIRST_NEW = 900_000_000_000_000_000L;

    private final RosterHistory history;
    private final LocalDate today;
    private final String source;
    private final List<RosterEntry> people;
    private final PersonIndex index;
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    PostWorld(RosterHistory history, List<PartyGroup> groups, LocalDate today, String source) {
        this.history = history;
        this.today = today;
        this.source = source;
        this.people = history.on(today);
        this.index = new PersonIndex(people);
        groups.forEach(group -> this.groups.put(group.name(), Long.toString(group.id().value())));
    }

    LocalDate today() {
        return today;
    }

    List<RosterEntry> people() {
        return people;
    }

    PersonIndex index() {
        return index;
    }

    PersonFacts facts(MemberId id) {
        return new PersonFacts(history.facts(id), today, source);
    }

    Map<MemberId, PersonFacts> all() {
        Map<MemberId, PersonFacts> all = new HashMap<>();
        people.forEach(entry -> all.put(entry.id(), facts(entry.id())));
        return all;
    }

    /** The id of a group by name; one that is not there yet gets a placeholder. */
    String groupId(String name) {
        String known = groups.get(name);
        return known != null
                ? known
                : added.computeIfAbsent(name, _ -> Long.toString(FIRST_NEW + added.size()));
    }

    /** Placeholders of the groups to be added, by name. */
    Map<String, String> added() {
        return added;
    }
}
