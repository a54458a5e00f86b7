package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.deviation.Deviation;
import org.branchbook.deviation.DeviationYear;
import org.branchbook.deviation.DeviationYear.Count;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureTable.Series;
import org.jspecify.annotations.Nullable;

/** 计划与完成: what was planned for each month, and what became of it. */
final class PlanAndFact {
    private PlanAndFact() {}

    static FigureTable of(Frame frame, DeviationYear year) {
        List<Column> columns = new ArrayList<>();
        columns.add(frame.column("statistics.deviation.month", Look.TEXT));
        columns.add(frame.column("statistics.deviation.planned", Look.COUNT));
        for (Deviation.Kind kind : Deviation.Kind.values()) {
            columns.add(new Column(frame.words().text(kind), Look.COUNT));
        }
        List<Line> lines = new ArrayList<>();
        for (Count count : year.counts()) {
            List<@Nullable Object> cells = new ArrayList<>();
            boolean whole = count.month() == 0;
            cells.add(whole ? frame.text("statistics.total") : frame.month(count.month() - 1));
            cells.add(count.planned() == 0 ? null : count.planned());
            for (Deviation.Kind kind : Deviation.Kind.values()) {
                cells.add(
                        Cell.some(count.of(kind), () -> behind(frame, year, count.month(), kind)));
            }
            lines.add(whole ? Line.sum(cells.toArray()) : Line.of(null, cells.toArray()));
        }
        boolean none = year.lines().isEmpty();
        return new FigureTable(
                frame.text("statistics.deviation.title", frame.year()),
                List.of(frame.text("statistics.deviation.note")),
                columns,
                none ? List.of() : lines,
                none ? null : chart(frame, year));
    }

    private static FigureTable behind(
            Frame frame, DeviationYear year, int month, Deviation.Kind kind) {
        Map<Activity, String> said = new LinkedHashMap<>();
        for (Deviation line : year.lines()) {
            boolean counted = month == 0 || line.counted().getMonthValue() == month;
            if (counted && line.kind() == kind) {
                said.put(line.activity(), line.reason());
            }
        }
        return frame.activities(frame.words().text(kind), said);
    }

    /** None where nothing was planned: what took place without a plan has a table only. */
    private static @Nullable Chart chart(Frame frame, DeviationYear year) {
        List<@Nullable BigDecimal> planned = new ArrayList<>();
        List<@Nullable BigDecimal> done = new ArrayList<>();
        for (Count count : year.counts().subList(0, 12)) {
            planned.add(BigDecimal.valueOf(count.planned()));
            int held = count.of(Deviation.Kind.AS_PLANNED) + count.of(Deviation.Kind.MOVED);
            done.add(BigDecimal.valueOf(held));
        }
        boolean nothing = planned.stream().allMatch(BigDecimal.ZERO::equals);
        return nothing
                ? null
                : new Chart(
                        Chart.Drawn.COUNT_BARS,
                        frame.months(),
                        List.of(
                                new Series(frame.text("statistics.deviation.planned"), planned),
                                new Series(frame.text("statistics.deviation.done"), done)));
    }
}
