package org.branchbook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.rules.ElectionCount.Standing;

/** What holds in every election by the rule of today, however the votes fall. */
class ElectionPropertiesTest {
    private static final VoteRule RULE =
            VoteRules.bundled()
                    .inForce(VoteRule.Kind.ELECTION, LocalDate.of(2026, 11, 21))
                    .orElseThrow();

    @Property
    void noMoreAreElectedThanThereAreSeatsEachByOverHalfOfThoseDue(
            @ForAll @IntRange(min = 1, max = 12) int due,
            @ForAll @IntRange(min = 1, max = 5) int seats,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 12) Integer> ayes) {
        List<Standing> standings = standings(due, seats, ayes);
        assertTrue(places(standings, Standing.ELECTED).size() <= seats);
        for (int i = 0; i < ayes.size(); i++) {
            assertEquals(ayes.get(i) * 2 <= due, standings.get(i) == Standing.TOO_FEW);
        }
    }

    @Property
    void nobodyWithFewerVotesIsElectedBeforeSomebodyWithMore(
            @ForAll @IntRange(min = 1, max = 12) int due,
            @ForAll @IntRange(min = 1, max = 5) int seats,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 12) Integer> ayes) {
        List<Standing> standings = standings(due, seats, ayes);
        for (int elected : places(standings, Standing.ELECTED)) {
            for (int i = 0; i < ayes.size(); i++) {
                boolean asMany = ayes.get(i) >= ayes.get(elected);
                assertFalse(asMany && standings.get(i) != Standing.ELECTED);
            }
        }
    }

    @Property
    void thoseTiedAreTheEqualOnesAtTheLastSeatAndOnlyThey(
            @ForAll @IntRange(min = 1, max = 12) int due,
            @ForAll @IntRange(min = 1, max = 5) int seats,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 12) Integer> ayes) {
        List<Standing> standings = standings(due, seats, ayes);
        List<Integer> tied = places(standings, Standing.TIED);
        int elected = places(standings, Standing.ELECTED).size();
        long enough = ayes.stream().filter(votes -> votes * 2 > due).count();
        assertTrue(!tied.isEmpty() || elected == Math.min(seats, enough));
        if (!tied.isEmpty()) {
            assertEquals(1, tied.stream().map(ayes::get).distinct().count());
            assertTrue(elected < seats && elected + tied.size() > seats);
        }
        if (places(standings, Standing.NO_SEAT).size() > 0) {
            assertTrue(elected + tied.size() >= seats);
        }
    }

    private static List<Standing> standings(int due, int seats, List<Integer> ayes) {
        return new ElectionCount(due, due, seats, ayes).standings(RULE);
    }

    private static List<Integer> places(List<Standing> standings, Standing wanted) {
        return IntStream.range(0, standings.size())
                .filter(i -> standings.get(i) == wanted)
                .boxed()
                .toList();
    }
}
