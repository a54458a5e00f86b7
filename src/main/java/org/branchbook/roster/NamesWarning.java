package org.branchbook.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.person.NameList;

/**
 * What looks wrong with those who introduce or guide a person: DEV26, articles 9 and 14. They may
 * have been members of another branch, so nothing of it is an error.
 */
final class NamesWarning {
    private NamesWarning() {}

    static Optional<Problem> of(MemberField field, String typed, Set<String> fullMembers) {
        List<String> names = NameList.split(typed);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (field == MemberField.INTRODUCERS && names.size() != 2) {
            return problem(field, "member.warn.introducers", names.size());
        }
        if (field == MemberField.MENTORS && names.size() > 2) {
            return problem(field, "member.warn.mentors", names.size());
        }
        List<String> others = names.stream().filter(n -> !fullMembers.contains(n)).toList();
        return others.isEmpty()
                ? Optional.empty()
                : problem(field, "member.warn.notFull", String.join("、", others));
    }

    private static Optional<Problem> problem(MemberField field, String key, Object arg) {
        return Optional.of(Problem.of(field.name(), key, arg));
    }
}
