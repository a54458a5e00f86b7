package org.branchbook.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows as columns of a terminal, in which a Chinese character is as wide as two letters. */
public final class TextTable {
    private static final int WIDEST = 44;

    private TextTable() {}

    public static List<String> of(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> columns = rows.stream().flatMap(r -> r.keySet().stream()).distinct().toList();
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
