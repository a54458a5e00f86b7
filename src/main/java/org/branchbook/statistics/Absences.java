package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.statistics.YearCells.Cell;

/**
 * 连续未到: who did not come to two or more activities in a row at which he was due. Somebody not
 * marked yet neither came nor stayed away and is passed over.
 */
final class Absences {
    private static final int LEAST = 2;

    private Absences() {}

    /**
     * Activities missed in a row.
     *
     * @param absent how many of them without leave
     */
    record Run(List<Activity> missed, int absent) {
        static final Run NONE = new Run(List.of(), 0);

        int length() {
            return missed.size();
        }

        private Run plus(Activity activity, Cell cell) {
            List<Activity> longer = new ArrayList<>(missed);
            longer.add(activity);
            return new Run(longer, absent + (cell == Cell.ABSENT ? 1 : 0));
        }
    }

    /**
     * The runs of one person.
     *
     * @param latest the one that ends with the latest activity, {@link Run#NONE} if he came to it
     */
    record Runs(Run longest, Run latest) {
        static Runs of(YearCells cells, Who who) {
            Run longest = Run.NONE;
            Run latest = Run.NONE;
            List<Activity> activities = cells.activities();
            for (int i = 0; i < activities.size(); i++) {
                Cell cell = cells.at(i, who.entry().id());
                if (cell == Cell.PRESENT) {
                    latest = Run.NONE;
                } else if (cell == Cell.LEAVE || cell == Cell.ABSENT) {
                    latest = latest.plus(activities.get(i), cell);
                    longest = latest.length() > longest.length() ? latest : longest;
                }
            }
            return new Runs(longest, latest);
        }
    }

    static FigureTable of(Frame frame, YearCells cells) {
        List<Column> columns =
                List.of(
                        frame.column("statistics.name", Look.TEXT),
                        frame.column("statistics.group", Look.TEXT),
                        frame.column("statistics.absences.longest", Look.COUNT),
                        frame.column("statistics.absences.unexcused", Look.COUNT),
                        frame.column("statistics.absences.latest", Look.COUNT),
                        frame.column("statistics.absences.which", Look.TEXT));
        record Found(Who who, Runs runs) {}
        List<Line> lines =
                frame.people().values().stream()
                        .map(who -> new Found(who, Runs.of(cells, who)))
                        .filter(found -> found.runs().longest().length() >= LEAST)
                        .sorted(
                                Comparator.comparingInt((Found f) -> f.runs().longest().length())
                                        .reversed())
                        .map(found -> line(frame, found.who(), found.runs()))
                        .toList();
        return new FigureTable(
                frame.text("statistics.absences.title", frame.year()),
                List.of(frame.text("statistics.absences.note")),
                columns,
                lines,
                null);
    }

    private static Line line(Frame frame, Who who, Runs runs) {
        Run longest = runs.longest();
        List<String> which = longest.missed().stream().map(frame::label).toList();
        return Line.of(
                Frame.link(who.entry().id()),
                who.name(),
                who.group(),
                new FigureTable.Cell(longest.length(), () -> behind(frame, who, longest)),
                FigureTable.Cell.some(longest.absent(), () -> behind(frame, who, longest)),
                FigureTable.Cell.some(
                        runs.latest().length(), () -> behind(frame, who, runs.latest())),
                String.join(frame.text("statistics.comma"), which));
    }

    private static FigureTable behind(Frame frame, Who who, Run run) {
        Map<Activity, String> said = new LinkedHashMap<>();
        run.missed().forEach(activity -> said.put(activity, frame.words().text(activity.state())));
        return frame.activities(who.name(), said);
    }
}
