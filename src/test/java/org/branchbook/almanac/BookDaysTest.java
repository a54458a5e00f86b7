package org.branchbook.almanac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.InvalidInput;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Holiday tables and terms of a book. */
class BookDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private final TestBook book = TestBook.create();
    private final HolidayTables tables = new HolidayTables(book.sql());
    private final Terms terms = new Terms(book.sql());

    @AfterEach
    void close() {
        book.close();
    }

    private static HolidayYear table(int year, LocalDate... off) {
        return new HolidayYear(
                year,
                List.of(off).stream()
                        .map(date -> new HolidayYear.Day("假", null, date, true))
                        .toList());
    }

    @Test
    void putsTheBooksOwnTableOverThatOfTheProgram() {
        assertFalse(tables.calendar().announced(2027));
        List<HolidayYear> before = tables.put(List.of(table(2027, MONDAY)));
        assertTrue(tables.calendar().announced(2027));
        assertEquals(Kind.HOLIDAY, tables.calendar().status(MONDAY).kind());
        assertEquals(Kind.HOLIDAY, new HolidayTables(book.sql()).calendar().status(MONDAY).kind());
        tables.keep(before);
        assertFalse(tables.calendar().announced(2027));
        assertEquals(Kind.WORKDAY, tables.calendar().status(MONDAY).kind());
    }

    @Test
    void aTableWithoutDaysMeansNotAnnounced() {
        tables.put(List.of(table(2026)));
        assertFalse(tables.calendar().announced(2026));
        tables.forget(2026);
        assertTrue(tables.calendar().announced(2026));
        assertEquals(Optional.empty(), tables.table(2030));
    }

    @Test
    void countsTeachingWeeksAndKnowsVacations() {
        Term spring = new Term("春季学期", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 7, 3));
        Term autumn = new Term("秋季学期", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15));
        terms.keep(new SchoolYear(List.of(autumn, spring)));
        SchoolYear school = new Terms(book.sql()).school();
        assertEquals(
                Optional.of(new SchoolYear.Week(spring, 1)), school.week(LocalDate.of(2026, 3, 2)));
        assertEquals(2, school.week(LocalDate.of(2026, 3, 9)).orElseThrow().number());
        assertEquals(18, school.week(LocalDate.of(2026, 7, 5)).orElseThrow().number());
        assertTrue(school.vacation(LocalDate.of(2026, 8, 1)));
        assertFalse(school.vacation(LocalDate.of(2026, 9, 7)));
        assertFalse(school.vacation(LocalDate.of(2026, 2, 1)));
        assertTrue(school.vacation(LocalDate.of(2027, 2, 1)));
    }

    @Test
    void refusesTermsThatOverlapOrEndBeforeTheyBegin() {
        Term spring = new Term("春季学期", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 3));
        Term inside = new Term("小学期", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 20));
        Term backward = new Term("", LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 1));
        for (Term wrong : List.of(inside, backward)) {
            SchoolYear both = new SchoolYear(List.of(spring, wrong));
            assertThrows(InvalidInput.class, () -> terms.keep(both));
        }
        assertEquals(SchoolYear.NONE, terms.school());
    }
}
