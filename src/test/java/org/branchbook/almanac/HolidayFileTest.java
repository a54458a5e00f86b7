package org.branchbook.almanac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.holiday.HolidayYear;
import org.junit.jupiter.api.Test;

class HolidayFileTest {
    private static HolidayFile.Content read(String text) {
        return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HolidayYear.Day day(String name, String date, boolean off) {
        return new HolidayYear.Day(name, null, LocalDate.parse(date), off);
    }

    @Test
    void shape13ReadsTheUsualTableAndKeepsAnUnannouncedYear() {
        HolidayFile.Content content =
                read(
                        "{\"$schema\":\"x\",\"year\":2027,\"papers\":[],\"days\":["
                                + "{\"name\":\"元旦\",\"date\":\"2026-12-31\",\"isOffDay\":true},"
                                + "{\"name\":\"元旦\",\"date\":\"2027-01-03\",\"isOffDay\":false}]}");
        List<HolidayYear.Day> days =
                List.of(day("元旦", "2026-12-31", true), day("元旦", "2027-01-03", false));
        assertEquals(List.of(new HolidayYear(2027, days)), content.years());
        assertEquals(List.of(), content.problems());
        HolidayYear none = read("{\"year\":2028,\"days\":[]}").years().getFirst();
        assertEquals(false, none.announced());
    }

    @Test
    void readsDaysAloneByTheirYear() {
        HolidayFile.Content content =
                read(
                        "[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true},"
                                + "{\"name\":\"元旦\",\"date\":\"2028-01-01\",\"isOffDay\":true}]");
        assertEquals(2, content.years().size());
        assertEquals(2028, content.years().get(1).year());
    }

    @Test
    void tellsEveryEntryItCannotRead() {
        HolidayFile.Content content =
                read(
                        "{\"year\":2027,\"days\":["
                                + "{\"name\":\"元旦\",\"date\":\"2027-13-01\",\"isOffDay\":true},"
                                + "{\"name\":\"春节\",\"date\":\"2027-02-06\"},"
                                + "7,"
                                + "{\"name\":\"中秋节\",\"date\":\"2027-09-15\",\"isOffDay\":true}]}");
        assertEquals(1, content.years().getFirst().days().size());
        assertEquals(
                List.of(
                        "almanac.problem.date",
                        "almanac.problem.isOffDay",
                        "almanac.problem.entry"),
                content.problems().stream().map(Problem::key).toList());
    }

    @Test
    void refusesOtherFiles() {
        for (String text : List.of("", "{", "7", "[]", "null", "PK\u0003\u0004")) {
            assertThrows(AppException.class, () -> read(text), text);
        }
    }

    @Test
    void shape13ReadsACalendarWithWorkedDaysAsWorkdays() {
        HolidayFile.Content content =
                read(
                        """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        SUMMARY:元旦假期
                        DTSTART;VALUE=DATE:20261231
                        DTEND;VALUE=DATE:20270102
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:上班(补春节
                         假期)
                        DTSTART;VALUE=DATE:20270214
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:补班
                        DTSTART:20270220T000000
                        DTEND:20270221T000000
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:看牙
                        DTSTART:20270220T090000
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
        assertEquals(
                List.of(
                        new HolidayYear(
                                2027,
                                List.of(
                                        day("元旦", "2026-12-31", true),
                                        day("元旦", "2027-01-01", true),
                                        day("春节", "2027-02-14", false),
                                        day("补班", "2027-02-20", false)))),
                content.years());
        assertEquals("almanac.problem.notWholeDay", content.problems().getFirst().key());
    }

    /** However days are spread over tables, each is read once, in order, with its kind. */
    @Property(tries = 200)
    void readsEveryDayThatIsWritten(
            @ForAll @Size(max = 40) List<@IntRange(max = 2000) Integer> offsets) {
        Map<LocalDate, Boolean> wanted = new TreeMap<>();
        offsets.forEach(o -> wanted.put(LocalDate.of(2025, 1, 1).plusDays(o), o % 3 != 0));
        StringBuilder json = new StringBuilder("[{\"year\":2024,\"days\":[]}");
        wanted.forEach((date, off) ->
                json.append(",{\"name\":\"假\",\"date\":\"")
                        .append(date)
                        .append("\",\"isOffDay\":")
                        .append(off)
                        .append('}'));
        Map<LocalDate, Boolean> found = new TreeMap<>();
        List<Integer> years = new ArrayList<>();
        for (HolidayYear table : read(json + "]").years()) {
            years.add(table.year());
            table.days().forEach(day -> found.put(day.date(), day.isOffDay()));
        }
        assertEquals(wanted, found);
        assertEquals(years.stream().sorted().distinct().toList(), years);
    }
}
