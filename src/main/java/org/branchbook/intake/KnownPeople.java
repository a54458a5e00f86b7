package org.branchbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** The roster, indexed to find whom a row means: by ID number, then number, then name. */
final class KnownPeople {
    /**
     * @param entry the person, null for one who is not on the roster
     * @param problem why it cannot be told who is meant; the row is refused
     * @param candidates who may be meant, to be asked; mostly nobody
     * @param byNameOnly whether nothing but the name speaks for the person
     */
    record Match(
            @Nullable RosterEntry entry,
            @Nullable Problem problem,
            List<RosterEntry> candidates,
            boolean byNameOnly) {
        static final Match NOBODY = new Match(null, null, List.of(), false);

        private static Match of(RosterEntry entry) {
            return new Match(entry, null, List.of(), false);
        }
    }

    private final Map<String, RosterEntry> byId = new HashMap<>();
    private final Map<String, RosterEntry> byNumber = new HashMap<>();
    private final Map<String, List<RosterEntry>> byName = new HashMap<>();
    private final Map<MemberId, RosterEntry> byMember = new HashMap<>();

    KnownPeople(List<RosterEntry> everybody) {
        for (RosterEntry entry : everybody) {
            put(byId, MemberField.ID_NUMBER, entry);
            put(byNumber, MemberField.NUMBER, entry);
            byMember.put(entry.id(), entry);
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
                    ? Match.of(sameId)
                    : numberTaken(sameNumber);
        }
        if (sameNumber != null) {
            boolean otherId = differs(sameNumber, row, MemberField.ID_NUMBER);
            boolean otherName = differs(sameNumber, row, MemberField.NAME);
            return otherId || otherName ? numberTaken(sameNumber) : Match.of(sameNumber);
        }
        return byName(row);
    }

    private static Match numberTaken(RosterEntry holder) {
        Problem taken =
                Problem.of(MemberField.NUMBER.name(), "intake.problem.numberTaken", holder.name());
        return new Match(null, taken, List.of(), false);
    }

    /**
     * One of the name and the same birth date, or one of whom nothing says otherwise; several such,
     * or one whose ID number or number is another though the birth date is the same, are asked.
     */
    private Match byName(Map<MemberField, String> row) {
        List<RosterEntry> namesakes =
                byName.getOrDefault(value(row, MemberField.NAME), List.of()).stream()
                        .filter(e -> Births.compare(e, row) != Births.Verdict.OTHER)
                        .toList();
        List<RosterEntry> possible = namesakes.stream().filter(e -> !differs(e, row)).toList();
        List<RosterEntry> born =
                namesakes.stream()
                        .filter(e -> Births.compare(e, row) == Births.Verdict.SAME)
                        .toList();
        if (born.size() == 1 && possible.contains(born.getFirst())) {
            return Match.of(born.getFirst());
        }
        if (possible.size() == 1 && born.isEmpty()) {
            return new Match(possible.getFirst(), null, List.of(), true);
        }
        List<RosterEntry> asked = possible.isEmpty() ? born : namesakes;
        return new Match(null, null, asked, false);
    }

    /** The person of an answer. */
    @Nullable RosterEntry person(MemberId id) {
        return byMember.get(id);
    }

    /** How a candidate is told from others: the number, where nobody else has it, or #id. */
    String token(RosterEntry entry) {
        String number = entry.member().value(MemberField.NUMBER);
        RosterEntry holder = byNumber.get(number);
        boolean alone = holder != null && holder.id().equals(entry.id());
        return alone ? number : "#" + entry.id().value();
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

    private static boolean differs(RosterEntry entry, Map<MemberField, String> row) {
        return differs(entry, row, MemberField.ID_NUMBER)
                || differs(entry, row, MemberField.NUMBER);
    }

    private static String value(Map<MemberField, String> row, MemberField field) {
        return row.getOrDefault(field, "");
    }
}
