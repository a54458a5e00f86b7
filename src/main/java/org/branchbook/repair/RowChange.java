package org.branchbook.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a merge made of one row of a table.
 *
 * @param before null where the row is new
 * @param after null where the row is gone
 */
record RowChange(
        String table,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after) {
    /** Columns that differ between equal rows written at different times. */
    private static final Set<String> TIMES = Set.of("ENTERED_AT", "CHANGED_AT");

    /** The columns in which before and after differ, with their values before. */
    Map<String, @Nullable String> taken() {
        return differing(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    /** The same columns with their values after. */
    Map<String, @Nullable String> given() {
        return differing(Objects.requireNonNull(after), Objects.requireNonNull(before));
    }

    private static Map<String, @Nullable String> differing(
            Map<String, @Nullable String> row, Map<String, @Nullable String> other) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (!Objects.equals(value, other.get(column))) {
                values.put(column, value);
            }
        });
        return values;
    }

    static Map<String, @Nullable String> only(
            Map<String, @Nullable String> row, List<String> columns) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, row.get(column)));
        return values;
    }

    /** What a row says, without the time at which and the number under which it was written. */
    static Map<String, @Nullable String> content(String table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row);
        values.keySet().removeAll(TIMES);
        if (!table.equals(LinkRepository.MEMBER)) {
            values.remove("ID");
        }
        return values;
    }

    static boolean time(String column) {
        return TIMES.contains(column);
    }

    /** Names of the columns, for messages. */
    static Set<String> names(Map<String, @Nullable String> values) {
        return values.keySet().stream().filter(c -> !time(c)).collect(Collectors.toSet());
    }
}
