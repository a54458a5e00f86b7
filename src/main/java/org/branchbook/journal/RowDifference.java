package org.branchbook.journal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.journal.Logged.Touched;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction made of one row.
 *
 * @param kind ADDED, CHANGED, REMOVED, RESTORED or, of rows that were only counted, MANY
 * @param subject what the row is called, or how many
 * @param values by column: before and after, "" where there is nothing; private ones masked, of
 *     long ones the passage that differs
 */
record RowDifference(
        String kind, String table, String key, String subject, Map<String, List<String>> values) {
    private static final String REMOVED_AT = "REMOVED_AT";
    private static final int LONG = 400;
    private static final int AROUND = 20;
    private static final int LIMIT = 2000;

    /** Null where nothing is different that is worth a word. */
    static @Nullable RowDifference of(
            Touched row,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        String table = row.table().table();
        Map<String, @Nullable String> was = before == null ? Map.of() : before;
        Map<String, @Nullable String> is = after == null ? Map.of() : after;
        Set<String> columns = new LinkedHashSet<>(was.keySet());
        columns.addAll(is.keySet());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String column : columns) {
            String old = was.get(column);
            String fresh = is.get(column);
            if (!ChangeColumns.silent(column)
                    && !text(old).equals(text(fresh))
                    && !(before == null && "FALSE".equals(fresh))
                    && !(after == null && "FALSE".equals(old))) {
                values.put(
                        column,
                        passage(
                                text(ChangeColumns.masked(table, column, old)),
                                text(ChangeColumns.masked(table, column, fresh))));
            }
        }
        String kind = kind(before, after);
        if (kind.equals("CHANGED") && values.isEmpty()) {
            return null;
        }
        String name = ChangeColumns.name(after == null ? was : is);
        return new RowDifference(kind, table, row.words(), name, values);
    }

    private static String kind(
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        if (before == null) {
            return after == null ? "CHANGED" : "ADDED";
        }
        if (after == null) {
            return "REMOVED";
        }
        boolean gone = after.get(REMOVED_AT) != null;
        if (gone == (before.get(REMOVED_AT) != null)) {
            return "CHANGED";
        }
        return gone ? "REMOVED" : "RESTORED";
    }

    /** Whether nothing but texts changed that are saved while they are typed. */
    boolean typed() {
        return kind.equals("CHANGED") && ChangeColumns.typed(values.keySet());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static List<String> passage(String before, String after) {
        if (before.length() <= LONG && after.length() <= LONG) {
            return List.of(before, after);
        }
        int least = Math.min(before.length(), after.length());
        int start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        int from = Math.max(0, start - AROUND);
        int rest = Math.max(0, end - AROUND);
        return List.of(cut(before, from, rest), cut(after, from, rest));
    }

    private static String cut(String text, int from, int rest) {
        String passage = text.substring(from, text.length() - rest);
        String whole = passage.length() > LIMIT ? passage.substring(0, LIMIT) + "…" : passage;
        return (from > 0 ? "…" : "") + whole + (rest > 0 ? "…" : "");
    }
}
