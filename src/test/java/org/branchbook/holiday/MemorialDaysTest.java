package org.branchbook.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.branchbook.holiday.MemorialDay.Occurrence;
import org.branchbook.holiday.MemorialDay.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemorialDaysTest {
    private final MemorialDays days = MemorialDays.bundled();

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 学雷锋纪念日",
        "2026-07-01, 建党纪念日",
        "2026-04-05, 清明节",
        "2025-04-04, 清明节",
        "2026-09-23, 中国农民丰收节",
        "2026-10-18, 重阳节（老年节）",
        "2026-06-19, 端午节",
        "2026-02-16, 除夕",
        "2025-01-28, 除夕",
        "2027-02-06, 春节"
    })
    void fallsOnItsDay(LocalDate date, String name) {
        assertEquals(name, days.on(date).getFirst().name(Locale.CHINA));
    }

    @Test
    void happensOnceAYearThoughAMonthIsDouble() {
        for (int year = 2025; year <= 2060; year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            List<String> names =
                    days.between(start, LocalDate.of(year, 12, 31)).stream()
                            .map(found -> found.day().en())
                            .filter(name -> !name.equals("Laba Festival"))
                            .filter(name -> !name.equals("Lunar New Year's Eve"))
                            .toList();
            assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
            assertEquals(44, names.size(), String.valueOf(year));
        }
    }

    @Test
    void mournsOnTheDaysOfMourning() {
        List<String> mourned =
                days.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).stream()
                        .filter(found -> found.day().tone() == Tone.MOURN)
                        .map(found -> found.date().toString())
                        .toList();
        assertEquals(
                List.of("2026-04-05", "2026-07-07", "2026-09-18", "2026-09-30", "2026-12-13"),
                mourned);
    }

    @Test
    void asksForAPlanInTime() {
        assertTrue(named(days.toPlanFor(LocalDate.of(2026, 6, 1)), "建党纪念日"));
        assertTrue(!named(days.toPlanFor(LocalDate.of(2026, 5, 31)), "建党纪念日"));
        assertTrue(!named(days.toPlanFor(LocalDate.of(2026, 7, 2)), "建党纪念日"));
    }

    private static boolean named(List<Occurrence> found, String name) {
        return found.stream().anyMatch(next -> next.day().zh().equals(name));
    }
}
