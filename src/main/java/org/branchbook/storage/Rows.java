package org.branchbook.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds many rows to one table by few statements: a statement of 64 rows costs a fraction of 64
 * statements. The rows are cut in two sizes only, so that few statements need be kept prepared.
 */
public final class Rows {
    private static final int TOGETHER = 64;
    private static final int FEW = 8;

    private final Sql sql;
    private final String into;
    private final int columns;

    /**
     * @param table the table's name
     * @param columns the names of its columns, separated by commas
     */
    public Rows(Sql sql, String table, String columns) {
        this.sql = sql;
        this.into = "insert into " + table + "(" + columns + ") values ";
        this.columns = columns.split(",", -1).length;
    }

    /**
     * Adds them all, or none.
     *
     * @param rows the values of a row each, in the order of the columns
     */
    public void add(List<? extends List<@Nullable Object>> rows) {
        sql.transaction(() -> {
            for (int from = 0, to; from < rows.size(); from = to) {
                to = end(from, rows.size());
                sql.update(text(to - from), values(rows.subList(from, to)));
            }
        });
    }

    /** As {@link #add}; returns the generated ids in the order of the rows. */
    public List<Long> addKeyed(List<? extends List<@Nullable Object>> rows) {
        return sql.transaction(() -> {
            List<Long> ids = new ArrayList<>(rows.size());
            for (int from = 0, to; from < rows.size(); from = to) {
                to = end(from, rows.size());
                ids.addAll(sql.insertAll(text(to - from), values(rows.subList(from, to))));
            }
            return ids;
        });
    }

    private static int end(int from, int size) {
        int left = size - from;
        return from + (left >= TOGETHER ? TOGETHER : Math.min(left, FEW));
    }

    private String text(int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return into + String.join(", ", Collections.nCopies(rows, row));
    }

    private static @Nullable Object[] values(List<? extends List<@Nullable Object>> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            values.addAll(row);
        }
        return values.toArray();
    }
}
