package org.branchbook.register;

import java.time.LocalDate;
import java.util.Comparator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.branchbook.control.Badge;
import org.branchbook.control.Tables;
import org.branchbook.listing.Column;
import org.branchbook.listing.Mark;
import org.jspecify.annotations.Nullable;

/** The columns of a listing as a table has them. */
final class RegisterColumns {
    /** Columns up to this hold days, times, numbers: read whole or not at all. */
    private static final double NARROW = 110;

    private static final double LEAST = 60;

    private RegisterColumns() {}

    /** Where room is short the wide columns give way. */
    static <T> void add(TableView<T> table, Column<T> column) {
        double width = column.width();
        made(table, column).setMinWidth(width <= NARROW ? width : LEAST);
    }

    private static <T> TableColumn<T, ?> made(TableView<T> table, Column<T> column) {
        String title = column.title();
        double width = column.width();
        return switch (column.look()) {
            case TEXT, NAMES -> Tables.text(table, title, width, row -> text(column, row));
            case UNSORTED -> unsorted(table, column);
            case LONG -> Tables.wrapped(table, title, width, row -> text(column, row));
            case NUMBER -> Tables.number(table, title, width, row -> (Integer) column.of(row));
            case DAY -> day(table, column);
            case MARK -> Tables.badge(table, title, width, row -> badge((Mark) column.of(row)));
        };
    }

    private static <T> TableColumn<T, String> unsorted(TableView<T> table, Column<T> column) {
        TableColumn<T, String> made =
                Tables.text(table, column.title(), column.width(), row -> text(column, row));
        made.setSortable(false);
        return made;
    }

    private static <T> TableColumn<T, LocalDate> day(TableView<T> table, Column<T> column) {
        return Tables.column(
                table,
                column.title(),
                column.width(),
                row -> (LocalDate) column.of(row),
                LocalDate::toString,
                Comparator.naturalOrder());
    }

    private static <T> @Nullable String text(Column<T> column, T row) {
        return (String) column.of(row);
    }

    private static Badge badge(@Nullable Mark mark) {
        return mark == null
                ? new Badge("", Badge.Tone.NEUTRAL)
                : new Badge(mark.text(), mark.tone());
    }
}
