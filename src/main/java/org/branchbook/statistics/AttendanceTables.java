package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.FigureTable.Chart;
import org.branchbook.statistics.FigureTable.Column;
import org.branchbook.statistics.FigureTable.Line;
import org.branchbook.statistics.FigureTable.Look;
import org.branchbook.statistics.FigureTable.Series;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.statistics.YearCells.Cell;
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
        frame.months().forEach(month -> columns.add(new Column(month, Look.MARK)));
        sums(columns);
        List<Line> lines = new ArrayList<>();
        Tally[] all = tallies();
        for (Who who : people()) {
            Tally[] months = tallies();
            for (Activity activity : cells.activities()) {
                int month = YearCells.month(activity);
                months[month] = months[month].plus(cells.at(activity, who.entry().id()));
            }
            for (int i = 0; i < MONTHS; i++) {
                all[i] = all[i].plus(months[i]);
            }
            lines.add(new Line(line(who, months), Frame.link(who.entry().id()), false));
        }
        if (!lines.isEmpty()) {
            lines.add(new Line(line(null, all), null, true));
        }
        return new FigureTable(
                frame.text("statistics.attendance.title", frame.year()),
                List.of(frame.text("statistics.attendance.note")),
                columns,
                lines,
                lines.isEmpty() ? null : chart(all));
    }

    private static Tally[] tallies() {
        Tally[] none = new Tally[MONTHS];
        Arrays.fill(none, Tally.NONE);
        return none;
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
        columns.add(frame.column("statistics.rate", Look.RATE));
    }

    /** A person's line, or, without one, that of all. */
    private List<FigureTable.Cell> line(@Nullable Who who, Tally[] months) {
        List<FigureTable.Cell> line = new ArrayList<>();
        line.add(FigureTable.Cell.of(who == null ? frame.text("statistics.total") : who.name()));
        line.add(FigureTable.Cell.of(who == null ? null : who.group()));
        Tally sum = Tally.NONE;
        for (int i = 0; i < MONTHS; i++) {
            int month = i;
            Tally tally = months[i];
            sum = sum.plus(tally);
            line.add(
                    tally.due() == 0
                            ? FigureTable.Cell.of(null)
                            : new FigureTable.Cell(
                                    tally.present() + "/" + tally.due(),
                                    () -> behind(who, month, null)));
        }
        line.addAll(sums(who, sum));
        return line;
    }

    private List<FigureTable.Cell> sums(@Nullable Who who, Tally sum) {
        return List.of(
                FigureTable.Cell.some(sum.due(), () -> behind(who, -1, null)),
                FigureTable.Cell.some(sum.present(), () -> behind(who, -1, Cell.PRESENT)),
                FigureTable.Cell.some(sum.leave(), () -> behind(who, -1, Cell.LEAVE)),
                FigureTable.Cell.some(sum.absent(), () -> behind(who, -1, Cell.ABSENT)),
                FigureTable.Cell.some(sum.unmarked(), () -> behind(who, -1, Cell.UNMARKED)),
                FigureTable.Cell.of(Rates.of(sum.present(), sum.due())));
    }

    /**
     * The activities behind a figure.
     *
     * @param who null for everybody
     * @param month 0 to 11, -1 for the whole year
     * @param only null for any
     */
    private FigureTable behind(@Nullable Who who, int month, @Nullable Cell only) {
        Map<Activity, String> said = new LinkedHashMap<>();
        for (Activity activity : cells.activities()) {
            if (month >= 0 && YearCells.month(activity) != month) {
                continue;
            }
            if (who == null) {
                Tally tally = cells.of(activity);
                if (tally.due() > 0) {
                    said.put(activity, tally.present() + "/" + tally.due());
                }
            } else {
                Cell cell = cells.at(activity, who.entry().id());
                if (cell != null && (only == null || cell == only)) {
                    said.put(activity, word(cell));
                }
            }
        }
        String name = who == null ? frame.text("statistics.total") : who.name();
        String span = month < 0 ? String.valueOf(frame.year()) : frame.month(month);
        return frame.activities(name + " · " + span, said);
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

    private Chart chart(Tally[] months) {
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (Tally tally : months) {
            rates.add(Rates.of(tally.present(), tally.due()));
        }
        return new Chart(
                true, frame.months(), List.of(new Series(frame.text("statistics.rate"), rates)));
    }

    FigureTable byActivity() {
        List<Column> columns = head();
        List<Activity> shown =
                cells.activities().stream().filter(a -> cells.of(a).due() > 0).toList();
        shown.forEach(activity -> columns.add(new Column(frame.label(activity), Look.MARK)));
        sums(columns);
        List<Line> lines = new ArrayList<>();
        for (Who who : people()) {
            List<FigureTable.Cell> line = new ArrayList<>();
            line.add(FigureTable.Cell.of(who.name()));
            line.add(FigureTable.Cell.of(who.group()));
            Tally sum = Tally.NONE;
            for (Activity activity : shown) {
                Cell cell = cells.at(activity, who.entry().id());
                sum = sum.plus(cell);
                line.add(FigureTable.Cell.of(cell == null ? null : sign(cell)));
            }
            line.addAll(sums(who, sum));
            lines.add(new Line(line, Frame.link(who.entry().id()), false));
        }
        return new FigureTable(
                frame.text("statistics.matrix.title", frame.year()),
                List.of(frame.text("statistics.matrix.note")),
                columns,
                lines,
                null);
    }

    private String sign(Cell cell) {
        return switch (cell) {
            case PRESENT -> "✓";
            case LEAVE -> frame.text("statistics.sign.leave");
            case ABSENT -> frame.text("statistics.sign.absent");
            case UNMARKED -> "·";
        };
    }
}
