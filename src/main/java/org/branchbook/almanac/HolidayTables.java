package org.branchbook.almanac;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.branchbook.base.Changes;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the holiday tables of a book: those of the program, and its own over them. */
public final class HolidayTables {
    private static final String NAME = "holidays";

    private final Sql sql;
    private final Settings settings;
    private final Changes changes = new Changes();
    private volatile @Nullable Known known;

    public HolidayTables(Sql sql) {
        this.sql = sql;
        this.settings = new Settings(sql);
    }

    public Changes changes() {
        return changes;
    }

    private record Known(String content, HolidayCalendar calendar) {}

    /** What kind of day a date is in this book; made anew only where the tables changed. */
    public HolidayCalendar calendar() {
        String content = settings.find(NAME).orElse("");
        Known now = known;
        if (now == null || !now.content.equals(content)) {
            now = new Known(content, HolidayCalendar.bundledWith(own()));
            known = now;
        }
        return now.calendar;
    }

    /** The book's own tables, by year. */
    public List<HolidayYear> own() {
        return settings.find(NAME).map(HolidayTables::read).orElse(List.of());
    }

    /** The table that counts for a year: the book's own, else the program's. */
    public Optional<HolidayYear> table(int year) {
        return find(own(), year).or(() -> find(HolidayYear.bundled(), year));
    }

    public boolean isOwn(int year) {
        return find(own(), year).isPresent();
    }

    private static Optional<HolidayYear> find(List<HolidayYear> years, int year) {
        return years.stream().filter(table -> table.year() == year).findFirst();
    }

    /** Puts tables in the place of those of the same years; returns all that were kept before. */
    public List<HolidayYear> put(List<HolidayYear> tables) {
        List<HolidayYear> before = own();
        Map<Integer, HolidayYear> years = new TreeMap<>();
        before.forEach(table -> years.put(table.year(), table));
        tables.forEach(table -> years.put(table.year(), table));
        keep(List.copyOf(years.values()));
        return before;
    }

    /** Forgets the book's own table of a year, so that the program's counts again. */
    public List<HolidayYear> forget(int year) {
        List<HolidayYear> before = own();
        keep(before.stream().filter(table -> table.year() != year).toList());
        return before;
    }

    /** Keeps these own tables and no others; takes back what {@link #put} did. */
    public void keep(List<HolidayYear> tables) {
        sql.transaction(() -> {
            settings.save(NAME, write(tables));
            sql.afterCommit(changes);
        });
    }

    private static List<HolidayYear> read(String json) {
        boolean none = json.equals("[]");
        return none ? List.of() : HolidayFile.read(json.getBytes(StandardCharsets.UTF_8)).years();
    }

    private static String write(List<HolidayYear> tables) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (HolidayYear table : tables) {
            List<Map<String, Object>> days = new ArrayList<>();
            for (HolidayYear.Day day : table.days()) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("name", day.name());
                values.put("date", day.date().toString());
                values.put("isOffDay", day.isOffDay());
                days.add(values);
            }
            years.add(Map.of("year", table.year(), "days", days));
        }
        try {
            return JSON.std.asString(years);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
