package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureTable.Series;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.statistics.YearCells.Cell;
import org.branchbook.statistics.YearCells.Some;
import org.branchbook.statistics.YearCells.Tally;
import org.jspecify.annotations.Nullable;

/** 出勤: a person a line, months or single activities across; rates are sums over sums. */
final class AttendanceTables {
    private static final int MONTHS = 12;

    private final Frame frame;
    private final YearCells cells;

    AttendanceTables(Frame frame, YearCells cells) {
        this.frame = frame;
        this.cells = cells;
    }

    /** Everybody who was due at least once, in the branch's order. */
    private List<Who> people() {
        Set<MemberId> due = cells.people();
        return frame.people().values().stream()
                .filter(who -> due.contains(who.entry().id()))
                .toList();
    }

    FigureTable byMonth() {
        List<Column> columns = head();
        sums(columns);
        frame.months().forEach(month -> columns.add(new Column(month, Look.MARK)));
        List<Line> lines = new ArrayList<>();
        List<Tally> all = new ArrayList<>(Collections.nCopies(MONTHS, Tally.NONE));
        for (Who who : people()) {
            List<Tally> months = cells.byMonth(who.entry().id());
            for (int i = 0; i < MONTHS; i++) {
                all.set(i, all.get(i).plus(months.get(i)));
            }
            lines.add(new Line(line(who, months), Frame.link(who.entry().id()), false));
        }
        if (!lines.isEmpty()) {
            lines.add(new Line(line(null, all), null, true));
        }
        return new FigureTable(
                frame.text("statistics.attendance.title", frame.year()),
                List.of(
                        frame.text("statistics.attendance.note"),
                        frame.text("statistics.effective.note")),
                columns,
                lines,
                lines.isEmpty() ? null : chart(all));
    }

    private List<Column> head() {
        List<Column> columns = new ArrayList<>();
        columns.add(frame.column("statistics.name", Look.TEXT));
        columns.add(frame.column("statistics.group", Look.TEXT));
        return columns;
    }

    private void sums(List<Column> columns) {
        columns.add(frame.column("statistics.due", Look.COUNT));
        columns.add(frame.column("statistics.present", Look.COUNT));
        columns.add(frame.column("statistics.leave", Look.COUNT));
        columns.add(frame.column("statistics.absent", Look.COUNT));
        columns.add(frame.column("statistics.unmarked", Look.COUNT));
        columns.add(frame.column("statistics.madeUp", Look.COUNT));
        columns.add(frame.column("statistics.rate", Look.RATE));
        columns.add(frame.column("statistics.effective", Look.RATE));
    }

    /** A person's line, or, without one, that of all. */
    private List<FigureTable.Cell> line(@Nullable Who who, List<Tally> months) {
        List<FigureTable.Cell> line = new ArrayList<>();
        line.add(FigureTable.Cell.of(who == null ? frame.text("statistics.total") : who.name()));
        line.add(FigureTable.Cell.of(who == null ? null : who.group()));
        line.addAll(sums(who, months.stream().reduce(Tally.NONE, Tally::plus)));
        for (int i = 0; i < MONTHS; i++) {
            int month = i;
            Tally tally = months.get(i);
            line.add(
                    tally.due() == 0
                            ? FigureTable.Cell.of(null)
                            : new FigureTable.Cell(
                                    tally.present() + "/" + tally.due(),
                                    () -> behind(who, month, Some.DUE)));
        }
        return line;
    }

    private List<FigureTable.Cell> sums(@Nullable Who who, Tally sum) {
        return List.of(
                FigureTable.Cell.some(sum.due(), () -> behind(who, -1, Some.DUE)),
                FigureTable.Cell.some(sum.present(), () -> behind(who, -1, Some.PRESENT)),
                FigureTable.Cell.some(sum.leave(), () -> behind(who, -1, Some.LEAVE)),
                FigureTable.Cell.some(sum.absent(), () -> behind(who, -1, Some.ABSENT)),
                FigureTable.Cell.some(sum.unmarked(), () -> behind(who, -1, Some.UNMARKED)),
                FigureTable.Cell.some(sum.madeUp(), () -> behind(who, -1, Some.MADE_UP)),
                FigureTable.Cell.of(Rates.of(sum.present(), sum.due())),
                FigureTable.Cell.of(Rates.of(sum.effective(), sum.due())));
    }

    /**
     * The activities behind a figure.
     *
     * @param who null for everybody
     * @param month 0 to 11, -1 for the whole year
     */
    private FigureTable behind(@Nullable Who who, int month, Some some) {
        Map<Activity, String> said = new LinkedHashMap<>();
        List<Tally> tallies = cells.byActivity();
        for (int i = 0; i < tallies.size(); i++) {
            Activity activity = cells.activities().get(i);
            String word = who == null ? word(tallies.get(i), some) : word(i, who, some);
            if (word != null && (month < 0 || YearCells.month(activity) == month)) {
                said.put(activity, word);
            }
        }
        String name = who == null ? frame.text("statistics.total") : who.name();
        String span = month < 0 ? String.valueOf(frame.year()) : frame.month(month);
        return frame.activities(name + " · " + span, said);
    }

    /** What of an activity is counted, of how many due; null where nothing is. */
    private static @Nullable String word(Tally tally, Some some) {
        int count =
                switch (some) {
                    case DUE, PRESENT -> tally.present();
                    case LEAVE -> tally.leave();
                    case ABSENT -> tally.absent();
                    case UNMARKED -> tally.unmarked();
                    case MADE_UP -> tally.madeUp();
                };
        boolean counts = count > 0 || (some == Some.DUE && tally.due() > 0);
        return counts ? count + "/" + tally.due() : null;
    }

    private @Nullable String word(int activity, Who who, Some some) {
        Cell cell = cells.at(activity, who.entry().id());
        if (cell == null || !cells.is(activity, who.entry().id(), some)) {
            return null;
        }
        boolean madeUp = cells.madeUp(activity, who.entry().id());
        return madeUp ? frame.text("statistics.andMadeUp", word(cell)) : word(cell);
    }

    private String word(Cell cell) {
        return frame.text(
                switch (cell) {
                    case PRESENT -> "statistics.present";
                    case LEAVE -> "statistics.leave";
                    case ABSENT -> "statistics.absent";
                    case UNMARKED -> "statistics.unmarked";
                });
    }

    private Chart chart(List<Tally> months) {
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        List<@Nullable BigDecimal> effective = new ArrayList<>();
        for (Tally tally : months) {
            rates.add(Rates.of(tally.present(), tally.due()));
            effective.add(Rates.of(tally.effective(), tally.due()));
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series(frame.text("statistics.rate"), rates));
        if (!effective.equals(rates)) {
            series.add(new Series(frame.text("statistics.effective"), effective));
        }
        return new Chart(Chart.Drawn.RATE_LINE, frame.months(), series);
    }

    FigureTable byActivity() {
        List<Column> columns = head();
        sums(columns);
        List<Tally> tallies = cells.byActivity();
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            if (tallies.get(i).due() > 0) {
                shown.add(i);
                columns.add(new Column(frame.label(cells.activities().get(i)), Look.MARK));
            }
        }
        Signs signs = new Signs();
        List<Line> lines = new ArrayList<>();
        for (Who who : people()) {
            MemberId id = who.entry().id();
            List<FigureTable.Cell> line = new ArrayList<>();
            line.add(FigureTable.Cell.of(who.name()));
            line.add(FigureTable.Cell.of(who.group()));
            line.addAll(sums(who, cells.byMonth(id).stream().reduce(Tally.NONE, Tally::plus)));
            for (int i : shown) {
                line.add(signs.of(cells.at(i, id), cells.madeUp(i, id)));
            }
            lines.add(new Line(line, Frame.link(id), false));
        }
        return new FigureTable(
                frame.text("statistics.matrix.title", frame.year()),
                List.of(
                        frame.text("statistics.matrix.note"),
                        frame.text("statistics.effective.note")),
                columns,
                lines,
                null);
    }

    /** The cells of the matrix: a hundred thousand of them, of a handful of kinds. */
    private final class Signs {
        private final FigureTable.Cell none = FigureTable.Cell.of(null);
        private final FigureTable.Cell present = FigureTable.Cell.of("✓");
        private final FigureTable.Cell unmarked = FigureTable.Cell.of("·");
        private final FigureTable.Cell leave = sign("statistics.sign.leave");
        private final FigureTable.Cell absent = sign("statistics.sign.absent");

        private FigureTable.Cell sign(String key) {
            return FigureTable.Cell.of(frame.text(key));
        }

        FigureTable.Cell of(@Nullable Cell cell, boolean madeUp) {
            FigureTable.Cell sign =
                    switch (cell) {
                        case null -> none;
                        case PRESENT -> present;
                        case LEAVE -> leave;
                        case ABSENT -> absent;
                        case UNMARKED -> unmarked;
                    };
            return madeUp
                    ? FigureTable.Cell.of(sign.text() + frame.text("statistics.sign.madeUp"))
                    : sign;
        }
    }
}
