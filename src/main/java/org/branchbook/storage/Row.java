package org.branchbook.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.database.Failures;
import org.jspecify.annotations.Nullable;

/** The current row of a query; column names as in the SQL. */
public final class Row {
    private final ResultSet result;
    // Asked for each value, and quicker here than in the driver, which folds the case first.
    private final Map<String, Integer> places = new HashMap<>();

    Row(ResultSet result) {
        this.result = result;
    }

    /** The text, "" where the column is null. */
    public String text(String column) {
        String value = textOrNull(column);
        return value == null ? "" : value;
    }

    public @Nullable String textOrNull(String column) {
        try {
            return result.getString(place(column));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public long id(String column) {
        Long value = idOrNull(column);
        return value == null ? 0 : value;
    }

    public @Nullable Long idOrNull(String column) {
        return get(column, Long.class);
    }

    public int number(String column) {
        Integer value = get(column, Integer.class);
        return value == null ? 0 : value;
    }

    public @Nullable Integer numberOrNull(String column) {
        return get(column, Integer.class);
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(get(column, Boolean.class));
    }

    public LocalDate date(String column) {
        return present(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public LocalTime time(String column) {
        return present(get(column, LocalTime.class), column);
    }

    public LocalDateTime stamp(String column) {
        return present(stampOrNull(column), column);
    }

    public @Nullable LocalDateTime stampOrNull(String column) {
        return get(column, LocalDateTime.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Numbers gathered by {@code array_agg}; none where the column is null. */
    public long[] ids(String column) {
        try {
            Array array = result.getArray(column);
            return array == null
                    ? new long[0]
                    : Arrays.stream((Object[]) array.getArray())
                            .mapToLong(id -> ((Number) id).longValue())
                            .toArray();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException(column + " is null");
        }
        return value;
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return result.getObject(place(column), type);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private int place(String column) throws SQLException {
        Integer known = places.get(column);
        if (known == null) {
            known = result.findColumn(column);
            places.put(column, known);
        }
        return known;
    }
}
