package org.branchbook.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;

/** Which numbers are near each other, for numbers of any kind. */
class DuplicateSearchPropertiesTest {
    private static final long LOW = 10_000_000_000_000_000L;
    private static final long HIGH = 99_999_999_999_999_999L;

    private static Member person(long id, String number) {
        return new Member(
                new MemberId(id),
                Map.of(MemberField.NAME, "张" + id, MemberField.ID_NUMBER, number),
                new Member.Search("", 0));
    }

    private static Set<DuplicateReason> reasons(String one, String other) {
        Map<Duplicate.Pair, Set<DuplicateReason>> found =
                DuplicateSearch.among(List.of(person(1, one), person(2, other)));
        return found.getOrDefault(new Duplicate.Pair(1, 2), Set.of());
    }

    @Property
    void oneDigitWrittenWronglyIsFound(
            @ForAll @LongRange(min = LOW, max = HIGH) long body,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder other = new StringBuilder(String.valueOf(body));
        other.setCharAt(place, (char) ('0' + (other.charAt(place) - '0' + by) % 10));
        assertEquals(Set.of(DuplicateReason.NEAR_ID), reasons(body + "0", other + "X"));
    }

    @Property
    void twoNeighboursSwappedAreFound(
            @ForAll @LongRange(min = LOW, max = HIGH) long body,
            @ForAll @IntRange(max = 15) int place) {
        StringBuilder other = new StringBuilder(String.valueOf(body));
        char first = other.charAt(place);
        other.setCharAt(place, other.charAt(place + 1));
        other.setCharAt(place + 1, first);
        DuplicateReason expected =
                other.toString().equals(String.valueOf(body))
                        ? DuplicateReason.SAME_ID
                        : DuplicateReason.NEAR_ID;
        assertEquals(Set.of(expected), reasons(body + "0", other + "0"));
    }

    @Property
    void whatIsFoundIsNear(
            @ForAll @LongRange(min = LOW, max = HIGH) long body,
            @ForAll @IntRange(max = 16) int first,
            @ForAll @IntRange(max = 16) int second,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder other = new StringBuilder(String.valueOf(body));
        for (int place : new int[] {first, second}) {
            other.setCharAt(place, (char) ('0' + (other.charAt(place) - '0' + by) % 10));
        }
        String a = String.valueOf(body);
        Set<DuplicateReason> expected =
                near(a, other.toString()) ? Set.of(DuplicateReason.NEAR_ID) : Set.of();
        assertEquals(expected, reasons(a + "1", other + "2"));
    }

    /** The plain definition, by looking at every place. */
    private static boolean near(String a, String b) {
        int[] places =
                java.util.stream.IntStream.range(0, a.length())
                        .filter(i -> a.charAt(i) != b.charAt(i))
                        .toArray();
        return places.length < 2
                || (places.length == 2
                        && places[1] == places[0] + 1
                        && a.charAt(places[0]) == b.charAt(places[1])
                        && a.charAt(places[1]) == b.charAt(places[0]));
    }
}
