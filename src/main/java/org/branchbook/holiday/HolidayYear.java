package org.branchbook.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The holiday arrangement (放假调休) that the State Council publishes for one year, in the shape that
 * public tables of it have. No days means not announced, never no holidays.
 */
public record HolidayYear(int year, List<Day> days) {
    /** The first bundled year; the later ones follow without a gap. */
    private static final int FIRST = 2025;

    public HolidayYear {
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no year");
        }
        days = List.copyOf(days);
    }

    /**
     * A day that is not what its weekday says.
     *
     * @param en the English name; tables from elsewhere lack it
     * @param isOffDay false for a day of rest that is worked (调休)
     */
    public record Day(String name, @Nullable String en, LocalDate date, Boolean isOffDay) {
        public Day {
            Objects.requireNonNull(name);
            Objects.requireNonNull(date);
            Objects.requireNonNull(isOffDay);
        }

        public String name(Locale locale) {
            return en != null && !locale.getLanguage().equals("zh") ? en : name;
        }
    }

    public boolean announced() {
        return !days.isEmpty();
    }

    /** Reads a table from elsewhere; fails if it is not one. */
    public static HolidayYear read(InputStream json) {
        try {
            return DataFile.one(HolidayYear.class, json);
        } catch (IOException | RuntimeException e) {
            throw new AppException(e, "rules.holidays.unreadable");
        }
    }

    /** The years that come with the application. */
    public static List<HolidayYear> bundled() {
        List<HolidayYear> years = new ArrayList<>();
        Optional<HolidayYear> next = bundled(FIRST);
        while (next.isPresent()) {
            years.add(next.get());
            next = bundled(FIRST + years.size());
        }
        return years;
    }

    private static Optional<HolidayYear> bundled(int year) {
        String name = "/assets/holidays/" + year + ".json";
        try (InputStream in = HolidayYear.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new AppException(e, "rules.holidays.unreadable");
        }
    }
}
