package org.branchbook.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures.
 *
 * @param notes how it was counted, a sentence each
 * @param chart the same figures as a picture, null where a picture says no more
 */
public record FigureTable(
        String title,
        List<String> notes,
        List<Column> columns,
        List<Line> lines,
        @Nullable Chart chart) {

    /** What a column holds, and how it stands. */
    public enum Look {
        TEXT,
        /** Short words and marks, centred. */
        MARK,
        COUNT,
        /** Per cent with one decimal, half up. */
        RATE,
        /** With one decimal. */
        HOURS
    }

    /** A column; its name is told apart from the others of the table by its words alone. */
    public record Column(String name, Look look) {}

    /**
     * A figure.
     *
     * @param value a text, a whole number or a decimal; null where there is nothing
     * @param behind the rows it was counted from, null where it counts nothing
     */
    public record Cell(@Nullable Object value, @Nullable Supplier<FigureTable> behind) {
        public static Cell of(@Nullable Object value) {
            return new Cell(value, null);
        }

        /** Nothing for zero, so that what is there stands out. */
        public static Cell some(int count, Supplier<FigureTable> behind) {
            return count == 0 ? of(null) : new Cell(count, behind);
        }

        public String text() {
            return switch (value) {
                case null -> "";
                case BigDecimal decimal -> decimal.toPlainString();
                default -> value.toString();
            };
        }
    }

    /** What a line is about and opens. */
    public sealed interface Link {
        /** A person's page. */
        record Person(MemberId id) implements Link {}

        /** A record. */
        record Gathering(ActivityId id) implements Link {}
    }

    /**
     * A line.
     *
     * @param link null where it is about no single thing
     * @param total whether it sums up the others
     */
    public record Line(List<Cell> cells, @Nullable Link link, boolean total) {
        public Line {
            cells = List.copyOf(cells);
        }

        public static Line of(@Nullable Link link, @Nullable Object... values) {
            return new Line(cells(values), link, false);
        }

        public static Line sum(@Nullable Object... values) {
            return new Line(cells(values), null, true);
        }

        private static List<Cell> cells(@Nullable Object... values) {
            return Arrays.stream(values)
                    .map(value -> value instanceof Cell cell ? cell : Cell.of(value))
                    .toList();
        }
    }

    /** The figures as a picture. */
    public record Chart(Drawn drawn, List<String> categories, List<Series> series) {
        /** How; rates stand between 0 and 100. */
        public enum Drawn {
            RATE_LINE,
            RATE_BARS,
            COUNT_BARS
        }

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** One row of a chart's values, one for each category; null leaves a gap. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = new ArrayList<>(values);
        }
    }

    /** The same under another title, with what it is limited to before its notes. */
    public FigureTable about(String heading, String limit) {
        List<String> more = new ArrayList<>(notes);
        more.addFirst(limit);
        return new FigureTable(heading, more, columns, lines, chart);
    }

    public FigureTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
