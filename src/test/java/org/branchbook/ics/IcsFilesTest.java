package org.branchbook.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.Test;

/** Calendars written and read back, and calendars as others write them. */
class IcsFilesTest {
    private static final Instant NOW = Instant.parse("2026-03-18T01:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 12, 14, 30);

    private static IcsEvent event(String title, LocalDateTime start, LocalDateTime end) {
        IcsEvent.About about = new IcsEvent.About("三号楼201", "主持：张三\n记录：李四", List.of("党课"));
        return new IcsEvent("activity-1@branchbook", title, start, end, about, false);
    }

    private static List<IcsEvent> read(String... lines) {
        String text =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                        + String.join("\r\n", lines)
                        + "\r\nEND:VCALENDAR\r\n";
        return IcsReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDateTime start(String property, String... before) {
        String zone = String.join("\r\n", before);
        return read(
                        zone + (zone.isEmpty() ? "" : "\r\n") + "BEGIN:VEVENT",
                        "UID:1",
                        "SUMMARY:x",
                        property,
                        "END:VEVENT")
                .getFirst()
                .start();
    }

    @Test
    void writesLinesThatPhonesAccept() {
        IcsEvent event = event("学习".repeat(60), START, START.plusHours(2));
        byte[] bytes = IcsWriter.write("第一支部", List.of(event), NOW);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(text.replace("\r\n", "").contains("\n"), "a bare line feed");
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.contains("DTSTART;TZID=Asia/Shanghai:20260312T143000"), text);
        assertTrue(text.contains("TZOFFSETTO:+0800"), text);
        assertEquals(List.of(event), IcsReader.read(bytes));
    }

    @Property(tries = 200)
    void readsBackWhatItWrites(
            @ForAll @StringLength(min = 1, max = 200) String any,
            @ForAll @IntRange(max = 4000) int day,
            @ForAll @IntRange(max = 1400) int minute,
            @ForAll @IntRange(min = 1, max = 600) int length) {
        // As the book keeps it: without control characters, byte order marks and doubled blanks.
        String title = any.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\uFEFF\\s]+", " ").strip() + "会";
        LocalDateTime start = LocalDateTime.of(2024, 1, 1, 0, 0).plusDays(day).plusMinutes(minute);
        IcsEvent event = event(title, start, start.plusMinutes(length));
        IcsEvent back = IcsReader.read(IcsWriter.write("支部", List.of(event), NOW)).getFirst();
        assertEquals(title.replaceAll("\\s+", " ").strip(), back.title());
        assertEquals(start, back.start());
        assertEquals(start.plusMinutes(length), back.end());
    }

    @Test
    void readsTimesOfTheClockOfUtcAndOfOtherZones() {
        assertEquals(START, start("DTSTART:20260312T143000"));
        assertEquals(START, start("DTSTART:20260312T063000Z"));
        assertEquals(START, start("DTSTART;TZID=Asia/Shanghai:20260312T143000"));
        assertEquals(START, start("DTSTART;TZID=Asia/Tokyo:20260312T153000"));
        assertEquals(
                START,
                start(
                        "DTSTART;TZID=Beijing:20260312T143000",
                        "BEGIN:VTIMEZONE",
                        "TZID:Beijing",
                        "BEGIN:STANDARD",
                        "DTSTART:19700101T000000",
                        "TZOFFSETFROM:+0800",
                        "TZOFFSETTO:+0800",
                        "END:STANDARD",
                        "END:VTIMEZONE"));
    }

    @Test
    void takesTheEndOfWholeDaysAsExclusive() {
        IcsEvent days =
                read(
                                "BEGIN:VEVENT",
                                "UID:1",
                                "SUMMARY:国庆",
                                " 节假期",
                                "DTSTART;VALUE=DATE:20261001",
                                "DTEND;VALUE=DATE:20261008",
                                "END:VEVENT")
                        .getFirst();
        assertTrue(days.wholeDays());
        assertEquals("国庆节假期", days.title());
        assertEquals(LocalDateTime.of(2026, 10, 8, 0, 0), days.end());
    }

    @Test
    void readsLengthsAndMissingEnds() {
        assertEquals(
                START.plusMinutes(90),
                read(
                                "BEGIN:VEVENT",
                                "DTSTART:20260312T143000",
                                "DURATION:PT1H30M",
                                "RRULE:FREQ=WEEKLY",
                                "END:VEVENT")
                        .getFirst()
                        .end());
        IcsEvent day = read("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260312", "END:VEVENT").getFirst();
        assertEquals(LocalDateTime.of(2026, 3, 13, 0, 0), day.end());
    }

    @Test
    void refusesWhatIsNoCalendar() {
        byte[] page = "<html>BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
        assertThrows(AppException.class, () -> IcsReader.read(page));
        assertThrows(AppException.class, () -> IcsReader.read(new byte[0]));
    }
}
