package org.branchbook.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.almanac.AlmanacDay.Note;
import org.branchbook.almanac.AlmanacDay.Tone;
import org.branchbook.base.Messages;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.branchbook.holiday.LunarDate;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.holiday.MemorialDays;
import org.branchbook.holiday.SolarTerm;

/** Puts together what the calendars say of a day, in the language of the window. */
public final class Almanac {
    private static final int LONGEST_LEAD = 60;

    private final Messages messages;
    private final HolidayCalendar holidays;

    public Almanac(Messages messages, HolidayCalendar holidays) {
        this.messages = messages;
        this.holidays = holidays;
    }

    /** So many days from one on. */
    public List<AlmanacDay> days(LocalDate first, int count) {
        Map<LocalDate, List<MemorialDay.Occurrence>> ahead =
                MemorialDays.bundled().between(first, first.plusDays(count + LONGEST_LEAD)).stream()
                        .filter(next -> next.day().leadDays() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        next -> next.date().minusDays(next.day().leadDays())));
        return IntStream.range(0, count).mapToObj(i -> day(first.plusDays(i), ahead)).toList();
    }

    private AlmanacDay day(LocalDate date, Map<LocalDate, List<MemorialDay.Occurrence>> ahead) {
        HolidayCalendar.Status status = holidays.status(date);
        List<MemorialDay> memorials = MemorialDays.bundled().on(date);
        Optional<LunarDate> lunar = LunarDate.of(date);
        return new AlmanacDay(
                date,
                status,
                note(date, status, memorials).orElseGet(() -> plain(date, lunar)),
                lunar.map(this::full).orElse(""),
                memorials,
                ahead.getOrDefault(date, List.of()));
    }

    private Optional<Note> note(
            LocalDate date, HolidayCalendar.Status status, List<MemorialDay> memorials) {
        if (!memorials.isEmpty()) {
            MemorialDay first = memorials.getFirst();
            return Optional.of(new Note(first.name(messages.locale()), tone(status, memorials)));
        }
        boolean beginsHoliday =
                status.kind() == Kind.HOLIDAY
                        && holidays.status(date.minusDays(1)).kind() != Kind.HOLIDAY;
        return beginsHoliday
                ? Optional.of(new Note(status.name(messages.locale()), Tone.NAMED))
                : Optional.empty();
    }

    private static Tone tone(HolidayCalendar.Status status, List<MemorialDay> memorials) {
        if (memorials.stream().anyMatch(day -> day.tone() == MemorialDay.Tone.MOURN)) {
            return Tone.MOURNING;
        }
        boolean festive = memorials.getFirst().major() || status.kind() == Kind.HOLIDAY;
        return festive ? Tone.FESTIVE : Tone.NAMED;
    }

    private Note plain(LocalDate date, Optional<LunarDate> lunar) {
        return SolarTerm.on(date)
                .map(term -> new Note(messages.text(term), Tone.NAMED))
                .or(() -> lunar.map(day -> new Note(cell(day), Tone.PLAIN)))
                .orElse(new Note("", Tone.PLAIN));
    }

    private String cell(LunarDate day) {
        return messages.chinese()
                ? day.cellText()
                : messages.text("calendar.lunar.cell", day.month(), day.day());
    }

    private String full(LunarDate day) {
        if (messages.chinese()) {
            return messages.text("calendar.lunar.full", day.monthText(), day.dayText());
        }
        return day.leap()
                ? messages.text("calendar.lunar.leap", day.month(), day.day())
                : messages.text("calendar.lunar.full", day.month(), day.day());
    }
}
