package org.branchbook.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A day worth an activity: a festival, an anniversary or a day of mourning.
 *
 * @param on month and day, MM-dd, of the civil or the lunar calendar, or the name of a solar term
 * @param leadDays how long before it is time to plan for it; 0 if nothing is suggested
 * @param major whether it is shown even where space is short
 * @param types codes of the activity types that suit it, best first
 */
public record MemorialDay(
        Rule rule,
        String on,
        String zh,
        String en,
        Tone tone,
        int leadDays,
        boolean major,
        List<String> types) {
    public MemorialDay {
        types = List.copyOf(types);
    }

    /** How the date is found each year. */
    public enum Rule {
        FIXED,
        LUNAR,
        LUNAR_YEAR_END,
        SOLAR_TERM
    }

    /** A day of mourning must never be given a festive theme. */
    public enum Tone {
        CELEBRATE,
        MOURN
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** A memorial day on the date it falls on. */
    public record Occurrence(LocalDate date, MemorialDay day) {}
}
