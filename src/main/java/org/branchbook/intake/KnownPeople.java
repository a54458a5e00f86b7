package org.branchbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** The roster, indexed to find whom a row means: by ID number, then number, then name. */
final class KnownPeople {
    /**
     * @param entry the person, null for one who is not on the roster
     * @param problem why it cannot be told who is meant; the row is refused
     */
    record Match(@Nullable RosterEntry entry, @Nullable Problem problem) {
        static final Match NOBODY = new Match(null, null);

        private static Match refused(MemberField field, String key, Object... args) {
            return new Match(null, Problem.of(field.name(), key, args));
        }
    }

    private final Map<String, RosterEntry> byId = new HashMap<>();
    private final Map<String, RosterEntry> byNumber = new HashMap<>();
    private final Map<String, List<RosterEntry>> byName = new HashMap<>();

    KnownPeople(List<RosterEntry> everybody) {
        for (RosterEntry entry : everybody) {
            put(byId, MemberField.ID_NUMBER, entry);
            put(byNumber, MemberField.NUMBER, entry);
            byName.computeIfAbsent(entry.name(), n -> new ArrayList<>()).add(entry);
        }
    }

    private static void put(Map<String, RosterEntry> index, MemberField field, RosterEntry entry) {
        String value = entry.member().value(field);
        if (!value.isEmpty()) {
            index.putIfAbsent(value, entry);
        }
    }

    Match match(Map<MemberField, String> row) {
        RosterEntry sameId = byId.get(value(row, MemberField.ID_NUMBER));
        RosterEntry sameNumber = byNumber.get(value(row, MemberField.NUMBER));
        if (sameId != null) {
            return sameNumber == null || sameNumber.id().equals(sameId.id())
                    ? new Match(sameId, null)
                    : numberTaken(sameNumber);
        }
        if (sameNumber != null) {
            boolean otherId = differs(sameNumber, row, MemberField.ID_NUMBER);
            boolean otherName = differs(sameNumber, row, MemberField.NAME);
            return otherId || otherName ? numberTaken(sameNumber) : new Match(sameNumber, null);
        }
        return byName(row);
    }

    private static Match numberTaken(RosterEntry holder) {
        return Match.refused(MemberField.NUMBER, "intake.problem.numberTaken", holder.name());
    }

    private Match byName(Map<MemberField, String> row) {
        String name = value(row, MemberField.NAME);
        List<RosterEntry> same =
                byName.getOrDefault(name, List.of()).stream()
                        .filter(e -> !differs(e, row, MemberField.ID_NUMBER))
                        .filter(e -> !differs(e, row, MemberField.NUMBER))
                        .filter(e -> !otherBirth(e, row))
                        .toList();
        if (same.size() > 1) {
            return Match.refused(MemberField.NAME, "intake.problem.ambiguous", same.size(), name);
        }
        return same.isEmpty() ? Match.NOBODY : new Match(same.getFirst(), null);
    }

    boolean knowsName(String name) {
        return byName.containsKey(name);
    }

    private static boolean differs(
            RosterEntry entry, Map<MemberField, String> row, MemberField field) {
        String here = entry.member().value(field);
        String there = value(row, field);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static boolean otherBirth(RosterEntry entry, Map<MemberField, String> row) {
        PartialDate here = entry.member().date(MemberField.BIRTH_DATE);
        PartialDate there = PartialDate.parse(value(row, MemberField.BIRTH_DATE));
        return here != null
                && there != null
                && (here.latest().isBefore(there.earliest())
                        || there.latest().isBefore(here.earliest()));
    }

    private static String value(Map<MemberField, String> row, MemberField field) {
        return row.getOrDefault(field, "");
    }
}
