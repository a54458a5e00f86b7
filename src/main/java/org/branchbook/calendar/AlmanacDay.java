package org.branchbook.calendar;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.rules.HolidayCalendar;
import org.branchbook.rules.MemorialDay;

/**
 * What the calendars say of a day.
 *
 * @param note the one thing a cell has room for: a memorial day, a holiday, a term or the lunar day
 * @param lunar the lunar day in full, "" outside the years that are known
 */
record AlmanacDay(
        LocalDate date,
        HolidayCalendar.Status status,
        Note note,
        String lunar,
        List<MemorialDay> memorials) {

    /** A short text and how it is meant. */
    record Note(String text, Tone tone) {}

    /** How a note is coloured; mourning is plain grey and never festive. */
    enum Tone {
        PLAIN,
        NAMED,
        FESTIVE,
        MOURNING
    }

    AlmanacDay {
        memorials = List.copyOf(memorials);
    }
}
