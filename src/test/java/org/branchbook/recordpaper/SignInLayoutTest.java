package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SignInLayoutTest {
    private static final int HEAD_LINES = 3;

    @Test
    void everybodyHasOnePlaceAndNoPlaceIsSkipped() {
        for (int people = 0; people <= 400; people++) {
            SignInLayout layout = SignInLayout.of(people, 0, HEAD_LINES);
            Set<Integer> places = new TreeSet<>();
            int cells = 0;
            for (int page = 0; page < layout.rows().size(); page++) {
                for (int row = 0; row < layout.rows().get(page); row++) {
                    for (int half = 0; half < layout.halves(); half++) {
                        places.add(layout.index(page, row, half));
                        cells++;
                    }
                }
            }
            assertEquals(cells, places.size(), people + " people");
            assertTrue(cells >= people && cells < people + layout.halves(), people + " people");
            assertTrue(places.isEmpty() || places.equals(numbers(cells)), people + " people");
        }
    }

    private static Set<Integer> numbers(int count) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Test
    void fortyPeopleFitOnOnePage() {
        assertEquals(List.of(20), SignInLayout.of(40, 0, HEAD_LINES).rows());
        assertEquals(2, SignInLayout.of(42, 0, HEAD_LINES).rows().size());
    }

    @Test
    void numbersRunDownTheLeftHalfThenTheRightHalf() {
        SignInLayout layout = SignInLayout.of(40, 0, HEAD_LINES);
        assertEquals(19, layout.index(0, 19, 0));
        assertEquals(20, layout.index(0, 0, 1));
    }

    @Test
    void rowsAreHighEnoughToSignIn() {
        for (int people : new int[] {5, 30, 300}) {
            assertTrue(SignInLayout.of(people, 0, HEAD_LINES).rowHeight() >= 9.5);
        }
    }

    @Test
    void everyKnownObserverHasAPlace() {
        assertTrue(SignInLayout.of(40, 10, HEAD_LINES).observerRows() >= 4);
    }

    @Test
    void theLastPageNeverHoldsTheFootAlone() {
        for (int people = 17; people <= 400; people++) {
            List<Integer> rows = SignInLayout.of(people, 0, HEAD_LINES).rows();
            assertTrue(rows.getLast() > 0, people + " people: " + rows);
        }
    }
}
