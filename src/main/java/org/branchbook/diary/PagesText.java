package org.branchbook.diary;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/** The pages as JSON, which a later version still reads. */
final class PagesText {
    private PagesText() {}

    static byte[] write(Pages pages) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("next", pages.next());
        all.put("entries", pages.entries().stream().map(PagesText::values).toList());
        all.put("deeds", pages.deeds().stream().map(PagesText::values).toList());
        Map<String, String> reviews = new TreeMap<>();
        pages.reviews().forEach((month, text) -> reviews.put(month.toString(), text));
        all.put("reviews", reviews);
        try {
            return JSON.std.asBytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> values(Entry one) {
        return Map.of(
                "id",
                one.id(),
                "on",
                one.on().toString(),
                "text",
                one.text(),
                "shared",
                one.shared());
    }

    private static Map<String, Object> values(Deed one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", one.id());
        values.put("on", one.on().toString());
        values.put("kind", one.kind().name());
        values.put("what", one.what());
        values.put("note", one.note());
        values.put("correction", one.correction());
        LocalDate day = one.corrected();
        values.put("corrected", day == null ? "" : day.toString());
        return values;
    }

    /** What a newer version wrote is refused, since writing it again would lose part of it. */
    static Pages read(byte[] bytes) {
        try {
            Map<String, Object> all = JSON.std.mapFrom(bytes);
            if (number(all, "version") != 1) {
                throw new AppException("diary.newer");
            }
            List<Entry> entries = new ArrayList<>();
            rows(all, "entries").forEach(row -> entries.add(entry(row)));
            List<Deed> deeds = new ArrayList<>();
            rows(all, "deeds").forEach(row -> deeds.add(deed(row)));
            Map<YearMonth, String> reviews = new HashMap<>();
            if (all.get("reviews") instanceof Map<?, ?> kept) {
                kept.forEach((month, text) ->
                        reviews.put(YearMonth.parse(String.valueOf(month)), String.valueOf(text)));
            }
            return new Pages(number(all, "next"), entries, deeds, reviews);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new AppException(e, "diary.unread");
        }
    }

    private static Entry entry(Map<?, ?> row) {
        return new Entry(
                number(row, "id"),
                LocalDate.parse(text(row, "on")),
                text(row, "text"),
                text(row, "shared"));
    }

    private static Deed deed(Map<?, ?> row) {
        String day = text(row, "corrected");
        return new Deed(
                number(row, "id"),
                LocalDate.parse(text(row, "on")),
                Deed.Kind.valueOf(text(row, "kind")),
                text(row, "what"),
                text(row, "note"),
                text(row, "correction"),
                day.isEmpty() ? null : LocalDate.parse(day));
    }

    private static List<Map<?, ?>> rows(Map<?, ?> all, String name) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (all.get(name) instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            }
        }
        return rows;
    }

    private static String text(Map<?, ?> row, String name) {
        @Nullable Object value = row.get(name);
        return value == null ? "" : value.toString();
    }

    private static long number(Map<?, ?> row, String name) {
        if (row.get(name) instanceof Number value) {
            return value.longValue();
        }
        throw new IllegalArgumentException(name);
    }
}
