package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureTable.Series;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.statistics.YearCells.Some;
import org.branchbook.statistics.YearCells.Tally;
import org.jspecify.annotations.Nullable;

/** 到会率: an activity a line, and their sums. */
final class ActivityRates {
    private ActivityRates() {}

    static FigureTable of(Frame frame, YearCells cells) {
        List<Line> lines = new ArrayList<>();
        Tally all = Tally.NONE;
        Map<ActivityType, Tally> types = new EnumMap<>(ActivityType.class);
        List<Tally> tallies = cells.byActivity();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            if (tally.due() > 0) {
                all = all.plus(tally);
                types.merge(cells.activities().get(i).type(), tally, Tally::plus);
                lines.add(line(frame, cells, i, tally));
            }
        }
        if (!lines.isEmpty()) {
            List<FigureTable.Cell> cell = new ArrayList<>();
            cell.add(FigureTable.Cell.of(frame.text("statistics.total")));
            cell.add(FigureTable.Cell.of(null));
            cell.add(FigureTable.Cell.of(null));
            cell.addAll(figures(all, _ -> null));
            lines.add(new Line(cell, null, true));
        }
        return new FigureTable(
                frame.text("statistics.rates.title", frame.year()),
                List.of(frame.text("statistics.rates.note")),
                columns(frame),
                lines,
                lines.isEmpty() ? null : chart(frame, types));
    }

    private static List<Column> columns(Frame frame) {
        return List.of(
                frame.column("statistics.date", Look.MARK),
                frame.column("statistics.type", Look.TEXT),
                frame.column("statistics.title", Look.TEXT),
                frame.column("statistics.due", Look.COUNT),
                frame.column("statistics.present", Look.COUNT),
                frame.column("statistics.leave", Look.COUNT),
                frame.column("statistics.absent", Look.COUNT),
                frame.column("statistics.unmarked", Look.COUNT),
                frame.column("statistics.madeUp", Look.COUNT),
                frame.column("statistics.rate", Look.RATE),
                frame.column("statistics.effective", Look.RATE),
                frame.column("statistics.leaveRate", Look.RATE),
                frame.column("statistics.absentRate", Look.RATE));
    }

    private static Line line(Frame frame, YearCells cells, int at, Tally tally) {
        Activity activity = cells.activities().get(at);
        List<FigureTable.Cell> line = new ArrayList<>();
        line.add(FigureTable.Cell.of(activity.date().toString()));
        line.add(FigureTable.Cell.of(frame.words().text(activity.type())));
        line.add(FigureTable.Cell.of(activity.title()));
        line.addAll(figures(tally, some -> () -> behind(frame, cells, at, some)));
        return new Line(line, Frame.link(activity), false);
    }

    private interface Behind {
        @Nullable Supplier<FigureTable> of(Some some);
    }

    private static List<FigureTable.Cell> figures(Tally tally, Behind behind) {
        return List.of(
                figure(tally.due(), behind.of(Some.DUE)),
                figure(tally.present(), behind.of(Some.PRESENT)),
                figure(tally.leave(), behind.of(Some.LEAVE)),
                figure(tally.absent(), behind.of(Some.ABSENT)),
                figure(tally.unmarked(), behind.of(Some.UNMARKED)),
                figure(tally.madeUp(), behind.of(Some.MADE_UP)),
                FigureTable.Cell.of(Rates.of(tally.present(), tally.due())),
                FigureTable.Cell.of(Rates.of(tally.effective(), tally.due())),
                FigureTable.Cell.of(Rates.of(tally.leave(), tally.due())),
                FigureTable.Cell.of(Rates.of(tally.absent(), tally.due())));
    }

    private static FigureTable.Cell figure(int count, @Nullable Supplier<FigureTable> behind) {
        return count == 0 ? FigureTable.Cell.of(null) : new FigureTable.Cell(count, behind);
    }

    private static FigureTable behind(Frame frame, YearCells cells, int at, Some some) {
        List<Who> found = new ArrayList<>();
        for (Who who : frame.everybody().values()) {
            if (cells.is(at, who.entry().id(), some)) {
                found.add(who);
            }
        }
        Activity activity = cells.activities().get(at);
        return frame.people(activity.date() + " " + activity.title(), found);
    }

    private static Chart chart(Frame frame, Map<ActivityType, Tally> types) {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        types.forEach((type, tally) -> {
            names.add(frame.words().text(type));
            rates.add(Rates.of(tally.present(), tally.due()));
        });
        return new Chart(
                Chart.Drawn.RATE_BARS,
                names,
                List.of(new Series(frame.text("statistics.rate"), rates)));
    }
}
