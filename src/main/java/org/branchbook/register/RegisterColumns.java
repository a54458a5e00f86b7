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
    private RegisterColumns() {}

    static <T> void add(TableView<T> table, Column<T> column) {
        String title = column.title();
        double width = column.width();
        switch (column.look()) {
            case TEXT, NAMES -> Tables.text(table, title, width, row -> text(column, row));
            case UNSORTED ->
                    Tables.text(table, title, width, row -> text(column, row)).setSortable(false);
            case LONG -> Tables.wrapped(table, title, width, row -> text(column, row));
            case NUMBER -> Tables.number(table, title, width, row -> (Integer) column.of(row));
            case DAY -> day(table, column);
            case MARK -> Tables.badge(table, title, width, row -> badge((Mark) column.of(row)));
        }
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
