package org.branchbook.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchbook.rules.RuleBook;
import org.branchbook.service.ServiceCategory;
import org.junit.jupiter.api.Test;

/** Measures of a year's spread, by example and by their algebra. */
class SpreadTest {
    private static final int YEAR = 2025;
    private static final LocalDate LATER = LocalDate.of(2026, 3, 18);

    private static Deed deed(int month, int day, double hours) {
        return new Deed(LocalDate.of(YEAR, month, day), ServiceCategory.ELDERLY, hours);
    }

    private static Spread spread(Deed... deeds) {
        return Spread.of(YEAR, LATER, List.of(deeds));
    }

    @Provide
    Arbitrary<List<Deed>> years() {
        return Arbitraries.integers()
                .between(0, 364)
                .flatMap(day ->
                        Arbitraries.integers()
                                .between(1, 16)
                                .map(half ->
                                        new Deed(
                                                LocalDate.of(YEAR, 1, 1).plusDays(day),
                                                ServiceCategory.values()[half],
                                                half / 2.0)))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void measuresStayWithinTheirBounds(@ForAll("years") List<Deed> deeds) {
        Spread spread = Spread.of(YEAR, LATER, deeds);
        assertTrue(spread.evenness() >= 0 && spread.evenness() <= 1);
        assertTrue(spread.marchShare() >= 0 && spread.marchShare() <= 1);
        assertTrue(spread.longestGap() >= 0 && spread.longestGap() <= 365);
        assertEquals(12 - spread.monthsWithout().size(), spread.monthsActive());
        double weeks = spread.weeks().values().stream().flatMapToDouble(Arrays::stream).sum();
        assertEquals(spread.hours(), weeks, 1e-6);
        assertEquals(
                spread.hours(),
                IntStream.range(0, 12).mapToDouble(m -> spread.months()[m]).sum(),
                1e-6);
    }

    @Property(tries = 100)
    void oneMoreDeedNeverWidensTheGap(@ForAll("years") List<Deed> deeds) {
        List<Deed> more = new ArrayList<>(deeds);
        more.add(deed(7, 15, 2));
        assertTrue(
                Spread.of(YEAR, LATER, more).longestGap()
                        <= Spread.of(YEAR, LATER, deeds).longestGap());
    }

    @Property(tries = 100)
    void scaleDoesNotChangeShares(@ForAll("years") List<Deed> deeds) {
        List<Deed> twice =
                deeds.stream()
                        .map(one -> new Deed(one.on(), one.category(), one.hours() * 2))
                        .toList();
        Spread one = Spread.of(YEAR, LATER, deeds);
        Spread other = Spread.of(YEAR, LATER, twice);
        assertEquals(one.evenness(), other.evenness(), 1e-9);
        assertEquals(one.marchShare(), other.marchShare(), 1e-9);
    }

    @Test
    void theSameEveryMonthIsWhollyEven() {
        Deed[] deeds =
                IntStream.rangeClosed(1, 12).mapToObj(m -> deed(m, 5, 3)).toArray(Deed[]::new);
        Spread spread = spread(deeds);
        assertEquals(1, spread.evenness(), 1e-9);
        assertEquals(1 / 12.0, spread.marchShare(), 1e-9);
        assertEquals(List.of(), Question.of(spread, new RuleBook(List.of())));
    }

    @Test
    void aYearThatIsAllMarchIsAskedAbout() {
        Spread spread = spread(deed(3, 5, 20), deed(3, 12, 20));
        assertEquals(0, spread.evenness(), 1e-9);
        assertEquals(1, spread.monthsActive());
        assertEquals(294, spread.longestGap());
        assertEquals(
                List.of(
                        Question.Kind.MONTHS_WITHOUT,
                        Question.Kind.GAP,
                        Question.Kind.MARCH,
                        Question.Kind.UNEVEN),
                Question.of(spread, new RuleBook(List.of())).stream().map(Question::kind).toList());
    }

    @Test
    void onlyWhatIsOverCountsInAYearThatRuns() {
        Spread spread =
                Spread.of(
                        YEAR,
                        LocalDate.of(YEAR, 3, 18),
                        List.of(deed(1, 10, 1), deed(2, 10, 1), deed(3, 10, 1), deed(5, 1, 9)));
        assertEquals(3, spread.monthsSoFar());
        assertEquals(3, spread.deeds().size());
        assertEquals(1, spread.evenness(), 1e-9);
        assertEquals(30, spread.longestGap());
        assertEquals(List.of(), Question.of(spread, new RuleBook(List.of())));
    }

    @Test
    void weeksBeginOnMonday() {
        assertEquals(1, Spread.week(LocalDate.of(2025, 1, 5)));
        assertEquals(2, Spread.week(LocalDate.of(2025, 1, 6)));
        assertEquals(LocalDate.of(2024, 12, 30), spread().monday(1));
        assertEquals(54, Spread.week(LocalDate.of(2040, 12, 31)));
    }
}
