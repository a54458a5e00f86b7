package org.branchbook.almanac;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.AppException;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.ics.IcsEvent;
import org.branchbook.ics.IcsReader;
import org.jspecify.annotations.Nullable;

/**
 * Holiday tables as they go round: JSON of {@code {year, days: [{name, date, isOffDay}]}}, several
 * of them, or days alone; calendars as .ics. Every entry that cannot be read is told.
 */
public final class HolidayFile {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final Map<Integer, Map<LocalDate, HolidayYear.Day>> years = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private HolidayFile() {}

    /** What a file holds: tables by year, and what in it could not be understood. */
    public record Content(List<HolidayYear> years, List<Problem> problems) {
        public Content {
            years = List.copyOf(years);
            problems = List.copyOf(problems);
        }
    }

    public static Content read(byte[] bytes) {
        HolidayFile file = new HolidayFile();
        if (IcsReader.looksLikeOne(bytes)) {
            IcsReader.read(bytes).forEach(file::event);
        } else {
            file.json(bytes);
        }
        List<HolidayYear> tables = new ArrayList<>();
        file.years.forEach((year, days) -> tables.add(table(year, days)));
        if (tables.isEmpty() && file.problems.isEmpty()) {
            throw new AppException("rules.holidays.unreadable");
        }
        return new Content(tables, file.problems);
    }

    private static HolidayYear table(int year, Map<LocalDate, HolidayYear.Day> days) {
        return new HolidayYear(year, List.copyOf(days.values()));
    }

    private void json(byte[] bytes) {
        Object content;
        try {
            content = JSON.std.anyFrom(bytes);
        } catch (IOException e) {
            throw new AppException(e, "rules.holidays.unreadable");
        }
        switch (content) {
            case Map<?, ?> one -> year(one, 1);
            case List<?> many -> {
                for (int i = 0; i < many.size(); i++) {
                    entry(many.get(i), i + 1);
                }
            }
            case null, default -> throw new AppException("rules.holidays.unreadable");
        }
    }

    private void entry(@Nullable Object entry, int number) {
        if (entry instanceof Map<?, ?> year && year.containsKey("days")) {
            year(year, number);
        } else {
            day(entry, number, 0);
        }
    }

    private void year(Map<?, ?> values, int number) {
        Object days = values.get("days");
        int year = values.get("year") instanceof Number n ? n.intValue() : 0;
        if (!(days instanceof List<?> list) || !inRange(year)) {
            problems.add(Problem.of("year", "almanac.problem.year", number));
            return;
        }
        // An empty list is kept: that year is not announced.
        years.computeIfAbsent(year, _ -> new TreeMap<>());
        for (int i = 0; i < list.size(); i++) {
            day(list.get(i), i + 1, year);
        }
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * @param year the table it stands in, 0 where it stands alone
     */
    private void day(@Nullable Object entry, int number, int year) {
        if (!(entry instanceof Map<?, ?> values)) {
            problems.add(Problem.of("day", "almanac.problem.entry", number));
            return;
        }
        String written = String.valueOf(values.get("date"));
        LocalDate date =
                DateReader.read(written)
                        .filter(PartialDate::exact)
                        .map(PartialDate::earliest)
                        .orElse(null);
        boolean near = date != null && (year == 0 || Math.abs(date.getYear() - year) <= 1);
        if (date == null || !near || !inRange(date.getYear())) {
            problems.add(Problem.of("date", "almanac.problem.date", number, written));
        } else if (!(values.get("isOffDay") instanceof Boolean off)) {
            problems.add(Problem.of("isOffDay", "almanac.problem.isOffDay", number, date));
        } else {
            String name = values.get("name") instanceof String text ? text.strip() : "";
            add(year, name, date, off);
        }
    }

    private void event(IcsEvent event) {
        if (!event.wholeDays()) {
            problems.add(
                    Problem.of(
                            "day",
                            "almanac.problem.notWholeDay",
                            event.title(),
                            event.start().toLocalDate()));
            return;
        }
        FestivalName name = FestivalName.of(event.title());
        event.start()
                .toLocalDate()
                .datesUntil(event.end().toLocalDate())
                .filter(date -> inRange(date.getYear()))
                .forEach(date -> add(0, name.name(), date, !name.worked()));
    }

    /** The last days of December belong to the New Year that the next table arranges. */
    private void add(int year, String name, LocalDate date, boolean off) {
        boolean newYear = date.getMonthValue() == 12 && name.startsWith("元旦");
        int table = year != 0 ? year : date.getYear() + (newYear ? 1 : 0);
        years.computeIfAbsent(table, _ -> new TreeMap<>())
                .put(date, new HolidayYear.Day(name, null, date, off));
    }
}
