package org.branchbook.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.AppException;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
    private final HolidayCalendar calendar = HolidayCalendar.bundled();
    private final WorkingDays workingDays = new WorkingDays(calendar);

    @ParameterizedTest
    @CsvSource({
        "2025-01-26, MAKE_UP_WORKDAY, 春节",
        "2025-01-28, HOLIDAY, 春节",
        "2025-10-06, HOLIDAY, 国庆节、中秋节",
        "2026-01-01, HOLIDAY, 元旦",
        "2026-01-04, MAKE_UP_WORKDAY, 元旦",
        "2026-02-23, HOLIDAY, 春节",
        "2026-02-24, WORKDAY, ''",
        "2026-10-10, MAKE_UP_WORKDAY, 国庆节",
        "2026-11-21, WEEKEND, ''",
        "2027-01-01, WORKDAY, ''"
    })
    void knowsWhatADayIs(LocalDate date, Kind kind, String name) {
        HolidayCalendar.Status status = calendar.status(date);
        assertEquals(kind, status.kind());
        assertEquals(name, status.name(Locale.CHINA));
    }

    @Test
    void namesHolidaysInEnglish() {
        LocalDate date = LocalDate.of(2026, 6, 19);
        assertEquals("Dragon Boat Festival", calendar.status(date).name(Locale.ENGLISH));
    }

    @Test
    void countsTheDaysOffOfThePublishedYears() {
        assertEquals(List.of(28L, 5L), List.of(count(2025, Kind.HOLIDAY), workdays(2025)));
        assertEquals(List.of(33L, 6L), List.of(count(2026, Kind.HOLIDAY), workdays(2026)));
    }

    @Test
    void saysWhichYearsAreAnnounced() {
        assertTrue(calendar.announced(2026));
        assertFalse(calendar.announced(2027));
        HolidayYear empty = read("{\"year\":2027,\"days\":[]}");
        assertFalse(HolidayCalendar.bundledWith(List.of(empty)).announced(2027));
    }

    @Test
    void takesATableOfTheBookOverItsOwn() {
        HolidayYear own =
                read(
                        """
                        {"$schema": "x", "year": 2027, "papers": [], "days": [
                          {"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                        """);
        HolidayCalendar with = HolidayCalendar.bundledWith(List.of(own));
        assertTrue(with.announced(2027));
        assertTrue(with.announced(2026));
        assertEquals("元旦", with.status(LocalDate.of(2027, 1, 1)).name(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"year\":2027}",
                "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-13-01\"}]}",
                "{\"year\":2027,\"days\":[{\"name\":\"元旦\"}]}",
                "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\"}]}",
                "{\"year\":2027,\"days\":[{\"date\":\"2027-01-01\"}]}",
                "{\"year\":\"x\",\"days\":[]}"
            })
    void refusesWhatIsNoTable(String json) {
        AppException failure = assertThrows(AppException.class, () -> read(json));
        assertEquals("rules.holidays.unreadable", failure.key());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 5, 2026-11-20, false",
        "2026-11-21, 5, 2026-11-27, false",
        "2026-09-28, 5, 2026-10-09, false",
        "2026-10-08, 3, 2026-10-10, false",
        "2026-12-30, 5, 2027-01-05, true",
        "2026-11-20, 1, 2026-11-20, false"
    })
    void countsANoticeFromItsFirstWorkingDay(LocalDate from, int n, LocalDate last, boolean open) {
        assertEquals(new WorkingDays.Result(last, open), workingDays.nth(from, n));
    }

    @Test
    void shiftsDeadlinesToWorkingDays() {
        LocalDate holiday = LocalDate.of(2026, 10, 3);
        assertEquals(LocalDate.of(2026, 9, 30), workingDays.onOrBefore(holiday).date());
        assertEquals(LocalDate.of(2026, 10, 8), workingDays.onOrAfter(holiday).date());
        assertEquals(LocalDate.of(2026, 10, 8), workingDays.plus(holiday, 1).date());
        assertEquals(3, workingDays.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10)));
    }

    @Test
    void countingAndCountingBackAgree() {
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .forEach(from -> {
                    for (int n : new int[] {1, 2, 5, 10}) {
                        LocalDate last = workingDays.nth(from, n).date();
                        assertEquals(n, workingDays.between(from, last));
                        assertTrue(workingDays.isWorkingDay(last));
                    }
                });
    }

    private long count(int year, Kind kind) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return start.datesUntil(start.plusYears(1))
                .filter(date -> calendar.status(date).kind() == kind)
                .count();
    }

    private long workdays(int year) {
        return count(year, Kind.MAKE_UP_WORKDAY);
    }

    private static HolidayYear read(String json) {
        return HolidayYear.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
