package org.branchbook.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of day a date is: as published where it has been, else by its weekday. */
public final class HolidayCalendar {
    private final Map<LocalDate, HolidayYear.Day> days = new HashMap<>();
    private final Set<Integer> announced = new HashSet<>();

    /** A calendar of these years; a later table of the same year replaces an earlier one. */
    public HolidayCalendar(Collection<HolidayYear> years) {
        Map<Integer, HolidayYear> last = new HashMap<>();
        years.forEach(year -> last.put(year.year(), year));
        for (HolidayYear year : last.values()) {
            year.days().forEach(day -> days.put(day.date(), day));
            if (year.announced()) {
                announced.add(year.year());
            }
        }
    }

    /** The calendar of the years that come with the application; read once. */
    public static HolidayCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /** This calendar's bundled years with the book's own tables over them. */
    public static HolidayCalendar bundledWith(Collection<HolidayYear> own) {
        Collection<HolidayYear> years = HolidayYear.bundled();
        years.addAll(own);
        return new HolidayCalendar(years);
    }

    public Status status(LocalDate date) {
        HolidayYear.Day day = days.get(date);
        if (day != null) {
            return new Status(day.isOffDay() ? Kind.HOLIDAY : Kind.MAKE_UP_WORKDAY, day);
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return new Status(weekend ? Kind.WEEKEND : Kind.WORKDAY, null);
    }

    /** Whether the arrangement of a year is known; if not, what is said of it is provisional. */
    public boolean announced(int year) {
        return announced.contains(year);
    }

    /** The kinds of days. */
    public enum Kind {
        HOLIDAY,
        MAKE_UP_WORKDAY,
        WEEKEND,
        WORKDAY;

        public boolean working() {
            return this == MAKE_UP_WORKDAY || this == WORKDAY;
        }
    }

    /** What a date is, with the holiday that makes it so, if one does. */
    public record Status(Kind kind, HolidayYear.@Nullable Day day) {
        /** The holiday's name, empty on ordinary days. */
        public String name(Locale locale) {
            return day == null ? "" : day.name(locale);
        }
    }

    private static final class Bundled {
        static final HolidayCalendar CALENDAR = new HolidayCalendar(HolidayYear.bundled());
    }
}
