package org.branchbook.almanac;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.MemorialDay;

/**
 * What the calendars say of a day.
 *
 * @param note the one thing a cell has room for: a memorial day, a holiday, a term or the lunar day
 * @param ahead the memorial days for which it is time to plan from this day on
 * @param lunar the lunar day in full, "" outside the years that are known
 */
public record AlmanacDay(
        LocalDate date,
        HolidayCalendar.Status status,
        Note note,
        String lunar,
        List<MemorialDay> memorials,
        List<MemorialDay.Occurrence> ahead) {

    /** A short text and how it is meant. */
    public record Note(String text, Tone tone) {}

    /** How a note is coloured; mourning is plain grey and never festive. */
    public enum Tone {
        PLAIN,
        NAMED,
        FESTIVE,
        MOURNING
    }

    public AlmanacDay {
        memorials = List.copyOf(memorials);
        ahead = List.copyOf(ahead);
    }
}
