package org.branchbook.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/** Whatever the roster and the row are, nobody is taken for somebody he cannot be. */
class MatchingPropertiesTest {
    private static final List<MemberField> TELLING =
            List.of(MemberField.ID_NUMBER, MemberField.NUMBER, MemberField.BIRTH_DATE);

    @Provide
    Arbitrary<Map<MemberField, String>> person() {
        return Combinators.combine(
                        Arbitraries.of("张三", "李四"),
                        Arbitraries.of("", "430304199903050010", "430304200002290020"),
                        Arbitraries.of("", "001", "002", "003"),
                        Arbitraries.of("", "1999-03-05", "2000-02", "1990"))
                .as((name, id, number, birth) -> {
                    Map<MemberField, String> values = new EnumMap<>(MemberField.class);
                    values.put(MemberField.NAME, name);
                    values.put(MemberField.ID_NUMBER, id);
                    values.put(MemberField.NUMBER, number);
                    values.put(MemberField.BIRTH_DATE, birth);
                    return values;
                });
    }

    @Provide
    Arbitrary<List<Map<MemberField, String>>> roster() {
        return person().list().ofMaxSize(5);
    }

    private static List<RosterEntry> entries(List<Map<MemberField, String>> people) {
        List<RosterEntry> entries = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Member member =
                    new Member(new MemberId(i + 1), people.get(i), new Member.Search("", i + 1));
            entries.add(
                    new RosterEntry(
                            member,
                            null,
                            null,
                            Set.of(),
                            new RosterEntry.Belonging(true, false, null, null)));
        }
        return entries;
    }

    @Property
    void somebodyOfAnotherIdNumberIsNeverTaken(
            @ForAll("roster") List<Map<MemberField, String>> people,
            @ForAll("person") Map<MemberField, String> row) {
        KnownPeople.Match match = new KnownPeople(entries(people)).match(row);
        RosterEntry taken = match.entry();
        if (taken != null) {
            String id = taken.member().value(MemberField.ID_NUMBER);
            assertTrue(
                    id.isEmpty()
                            || row.get(MemberField.ID_NUMBER).isEmpty()
                            || id.equals(row.get(MemberField.ID_NUMBER)));
        }
    }

    @Property
    void whoHasTheIdNumberIsMeantOrTheRowIsRefused(
            @ForAll("roster") List<Map<MemberField, String>> people,
            @ForAll("person") Map<MemberField, String> row) {
        String id = row.get(MemberField.ID_NUMBER);
        KnownPeople.Match match = new KnownPeople(entries(people)).match(row);
        boolean known = people.stream().anyMatch(p -> p.get(MemberField.ID_NUMBER).equals(id));
        if (!id.isEmpty() && known && match.problem() == null) {
            assertEquals(id, match.entry().member().value(MemberField.ID_NUMBER));
        }
    }

    @Property
    void whoIsAskedIsNotDecided(
            @ForAll("roster") List<Map<MemberField, String>> people,
            @ForAll("person") Map<MemberField, String> row) {
        KnownPeople.Match match = new KnownPeople(entries(people)).match(row);
        if (!match.candidates().isEmpty()) {
            assertNull(match.entry());
            assertNull(match.problem());
        }
        for (RosterEntry candidate : match.candidates()) {
            assertEquals(row.get(MemberField.NAME), candidate.name());
        }
    }

    @Property
    void theNameAloneDecidesOnlyWhereOneBearsIt(
            @ForAll("roster") List<Map<MemberField, String>> people,
            @ForAll("person") Map<MemberField, String> row) {
        TELLING.forEach(field -> row.put(field, ""));
        KnownPeople.Match match = new KnownPeople(entries(people)).match(row);
        long bearers =
                people.stream()
                        .filter(p -> p.get(MemberField.NAME).equals(row.get(MemberField.NAME)))
                        .count();
        assertEquals(bearers == 1, match.entry() != null);
        assertEquals(bearers > 1 ? bearers : 0, match.candidates().size());
    }
}
