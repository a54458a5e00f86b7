package org.branchbook.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.listing.Column;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;

/** Rows as columns of a terminal, in which a Chinese character is as wide as two letters. */
public final class TextTable {
    private static final int WIDEST = 44;

    /** Of the column by which rows are called for. */
    private static final String NUMBER = "";

    private TextTable() {}

    public static List<String> of(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> columns =
                rows.stream()
                        .flatMap(row -> row.entrySet().stream())
                        .filter(cell -> !(cell.getValue() instanceof Map))
                        .map(Map.Entry::getKey)
                        .distinct()
                        .toList();
        int[] widths = new int[columns.size()];
        for (Map<String, Object> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                int width = width(String.valueOf(row.getOrDefault(columns.get(i), "")));
                widths[i] = Math.min(WIDEST, Math.max(widths[i], width));
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = String.valueOf(row.getOrDefault(columns.get(i), ""));
                if (widths[i] > 0) {
                    line.append(text).repeat(' ', Math.max(0, widths[i] - width(text)) + 2);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A listing of a year in words: titles, rows, what they come to. */
    public static <T> List<String> of(Listed<T> listed, Words words, int year) {
        Listing<T> listing = listed.in(words);
        Listing.Page<T> page = listing.page(year);
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!page.rows().isEmpty()) {
            rows.add(cells(listing, words.text("record.list.number"), Column::title));
        }
        for (T row : page.rows()) {
            long number = listing.number(row);
            String said = number == 0 ? "" : String.valueOf(number);
            rows.add(cells(listing, said, column -> column.text(row)));
        }
        List<String> lines = new ArrayList<>(of(rows));
        if (!page.sum().isEmpty()) {
            lines.add(page.sum());
        }
        return lines;
    }

    private static <T> Map<String, Object> cells(
            Listing<T> listing, String number, Function<Column<T>, String> text) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (listing.isNumbered()) {
            cells.put(NUMBER, number);
        }
        listing.columns().forEach(column -> cells.put(column.title(), text.apply(column)));
        return cells;
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                width == UCharacter.EastAsianWidth.WIDE
                        || width == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }
}
