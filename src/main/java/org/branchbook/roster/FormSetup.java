package org.branchbook.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.fields.FieldChoice;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a form for a person needs to know of the branch; read before it opens.
 *
 * @param used values that others have in the fields in which words come again
 * @param fullMembers names of the branch's full members, who can introduce and guide others
 */
record FormSetup(
        List<PartyGroup> groups,
        FieldChoice choice,
        Map<MemberField, List<String>> used,
        Set<String> fullMembers) {

    static FormSetup of(
            Branches branches, FieldChoice choice, List<RosterEntry> all, @Nullable GroupId group) {
        Map<MemberField, List<String>> used = new EnumMap<>(MemberField.class);
        MemberInputs.REPEATED.forEach(field -> used.put(field, used(field, all)));
        Set<String> full =
                all.stream()
                        .filter(e -> e.belonging().here() && e.stage() == Stage.FULL)
                        .map(RosterEntry::name)
                        .collect(Collectors.toUnmodifiableSet());
        return new FormSetup(groups(branches, group), choice, used, full);
    }

    /** The groups there are, and the one the person is in even where it was removed. */
    private static List<PartyGroup> groups(Branches branches, @Nullable GroupId group) {
        List<PartyGroup> groups = new ArrayList<>(branches.groups());
        if (group != null && groups.stream().noneMatch(g -> g.id().equals(group))) {
            groups.add(new PartyGroup(group, branches.groupName(group)));
        }
        return groups;
    }

    private static List<String> used(MemberField field, List<RosterEntry> all) {
        return all.stream()
                .map(RosterEntry::member)
                .map((Member member) -> member.value(field))
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
