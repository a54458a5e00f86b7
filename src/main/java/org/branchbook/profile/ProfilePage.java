package org.branchbook.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.due.DueLine;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.participation.Participation;
import org.branchbook.service.Counted;

/**
 * All that a person's page shows, read at once.
 *
 * @param entry the person as of today
 * @param photo its SHA-256
 * @param meetings the members' meetings that took place, latest first
 * @param groups names of the groups there are and of those the person was in
 */
record ProfilePage(
        RosterEntry entry,
        List<Fact> facts,
        Optional<String> photo,
        Map<GroupId, String> groups,
        List<Activity> meetings,
        Part part,
        List<DueLine> due) {
    /**
     * What the person did.
     *
     * @param service what counts as voluntary service, latest first
     */
    record Part(Participation activities, List<Counted> service) {
        Part {
            service = List.copyOf(service);
        }

        static Part load(ProfileDoors doors, MemberId id) {
            return new Part(doors.participations().of(id), doors.services().counted(id).reversed());
        }
    }

    ProfilePage {
        facts = List.copyOf(facts);
        groups = Map.copyOf(groups);
        due = List.copyOf(due);
        meetings = List.copyOf(meetings);
    }

    /** Empty where there is no such person any more. */
    static Optional<ProfilePage> load(
            ProfileDoors doors, MemberId id, LocalDate today, Messages messages) {
        return doors.members()
                .find(id)
                .map(entry -> {
                    List<Fact> facts = doors.members().facts(id);
                    return new ProfilePage(
                            entry,
                            facts,
                            doors.members().photo(id),
                            groups(doors, facts),
                            doors.participations().meetings(),
                            Part.load(doors, id),
                            doors.deadlines().of(id, today, messages));
                });
    }

    private static Map<GroupId, String> groups(ProfileDoors doors, List<Fact> facts) {
        Map<GroupId, String> names = new HashMap<>();
        for (PartyGroup group : doors.branches().groups()) {
            names.put(group.id(), group.name());
        }
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.GROUP) {
                names.computeIfAbsent(
                        new GroupId(Long.parseLong(fact.detail())), doors.branches()::groupName);
            }
        }
        return names;
    }

    MemberId id() {
        return entry.id();
    }

    String groupName(GroupId group) {
        return groups.getOrDefault(group, "");
    }
}
