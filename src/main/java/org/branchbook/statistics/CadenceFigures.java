package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureTable.Series;
import org.jspecify.annotations.Nullable;

/** 制度落实: what the rules require in each period, and what of it took place by the day. */
final class CadenceFigures {
    private static final int MONTHS = 12;

    private final Frame frame;
    private final YearBoard board;
    private final Supplier<FigureTable> talks;

    /**
     * @param talks the talks of the year, most of which are no activities
     */
    CadenceFigures(Frame frame, YearBoard board, Supplier<FigureTable> talks) {
        this.frame = frame;
        this.board = board;
        this.talks = talks;
    }

    FigureTable table() {
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (YearLine line : board.lines()) {
            if (line.required() > 0) {
                int done = count(line, true);
                int due = count(line, false);
                lines.add(line(line, done, due));
                names.add(name(line));
                rates.add(Rates.of(done, due));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(total());
        }
        List<Column> columns = new ArrayList<>();
        columns.add(frame.column("statistics.type", Look.TEXT));
        columns.add(frame.column("statistics.group", Look.TEXT));
        frame.months().forEach(month -> columns.add(new Column(month, Look.MARK)));
        columns.add(frame.column("statistics.cadence.due", Look.COUNT));
        columns.add(frame.column("statistics.cadence.done", Look.COUNT));
        columns.add(frame.column("statistics.cadence.rate", Look.RATE));
        return new FigureTable(
                frame.text("statistics.cadence.title", frame.year()),
                List.of(
                        frame.text("statistics.cadence.note"),
                        frame.text("statistics.cadence.since", board.since())),
                columns,
                lines,
                lines.isEmpty()
                        ? null
                        : new Chart(
                                Chart.Drawn.RATE_BARS,
                                names,
                                List.of(new Series(frame.text("statistics.cadence.rate"), rates))));
    }

    private String name(YearLine line) {
        PartyGroup group = line.group();
        String type = frame.words().text(line.type());
        return group == null ? type : type + " " + group.name();
    }

    private int count(YearLine line, boolean done) {
        return line.slots().stream()
                .filter(slot -> slot.dueBy(board.on()))
                .mapToInt(slot -> done ? slot.done() : slot.required())
                .sum();
    }

    private Line line(YearLine line, int done, int due) {
        PartyGroup group = line.group();
        Cell[] months = new Cell[MONTHS];
        Arrays.fill(months, Cell.of(null));
        for (Slot slot : line.slots()) {
            // A quarter or a year stands in its last month, by which it must be done.
            int month = slot.span().last().getMonthValue() - 1;
            String sign = sign(slot);
            String title = name(line) + " · " + slot.span().first() + " – " + slot.span().last();
            months[month] =
                    sign.isEmpty()
                            ? Cell.of(null)
                            : new Cell(sign, () -> behind(line, title, slot.activities()));
        }
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(frame.words().text(line.type()));
        cells.add(group == null ? "" : group.name());
        cells.addAll(List.of(months));
        List<Activity> all = counted(List.of(line));
        cells.add(due);
        cells.add(Cell.some(done, () -> behind(line, name(line), all)));
        cells.add(Rates.of(done, due));
        return Line.of(null, cells.toArray());
    }

    private Line total() {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(frame.text("statistics.total"));
        for (int i = 0; i <= MONTHS; i++) {
            cells.add(null);
        }
        YearBoard.Rate rate = board.rate();
        List<Activity> all = counted(board.lines());
        cells.add(rate.due());
        cells.add(Cell.some(rate.done(), () -> behind(null, frame.text("statistics.total"), all)));
        cells.add(Rates.of(rate.done(), rate.due()));
        return Line.sum(cells.toArray());
    }

    /** What was held or planned in the spans that are due by the day; more than was asked for. */
    private List<Activity> counted(List<YearLine> lines) {
        return lines.stream()
                .flatMap(line -> line.slots().stream())
                .filter(slot -> slot.dueBy(board.on()))
                .flatMap(slot -> slot.activities().stream())
                .distinct()
                .toList();
    }

    private String sign(Slot slot) {
        return switch (slot.state(board.on())) {
            case CLOSED, HELD -> "✓";
            case OVERDUE -> "✗";
            case WAIVED -> "○";
            case PLANNED, OPEN -> "·";
            case NOT_REQUIRED -> "";
        };
    }

    private FigureTable behind(@Nullable YearLine line, String title, List<Activity> activities) {
        boolean talk = line != null && line.type() == ActivityType.HEART_TALK;
        if (talk && activities.isEmpty()) {
            return talks.get();
        }
        Map<Activity, String> said = new LinkedHashMap<>();
        activities.forEach(activity -> said.put(activity, frame.words().text(activity.state())));
        return frame.activities(title, said);
    }
}
