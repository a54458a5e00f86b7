package org.branchbook.statistics;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureText;
import org.branchbook.storage.Sql;

/** The door to figures that were handed in, each frozen with its day. */
public final class Snapshots {
    private static final int LONGEST = 200;

    /** Texts so far to the left name a line. */
    private static final int LABELS = 3;

    private final Sql sql;
    private final Clock clock;
    private final Statistics statistics;
    private final SnapshotRepository repository;
    private final Changes changes = new Changes();

    public Snapshots(Sql sql, Statistics statistics, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.statistics = statistics;
        this.repository = new SnapshotRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Latest first. */
    public List<Snapshot> all() {
        return repository.all();
    }

    /** Freezes a statistic as it is now, in the words of documents; returns its number. */
    public long freeze(Question question, String handedTo) {
        String to = handedTo.strip();
        if (to.length() > LONGEST) {
            throw new InvalidInput(
                    List.of(Problem.of("handedTo", "statistics.problem.tooLong", LONGEST)));
        }
        return sql.transaction(() -> {
            FigureTable table = now(question);
            LocalDateTime now = LocalDateTime.now(clock);
            Snapshot head = new Snapshot(0, question, to, table.title(), now);
            long id = repository.insert(head, FigureText.write(table), now);
            sql.afterCommit(changes::fire);
            return id;
        });
    }

    private FigureTable now(Question question) {
        return statistics.of(question, new Messages(Locale.CHINA));
    }

    /** The figures as they were handed in. */
    public FigureTable table(Snapshot snapshot) {
        return FigureText.read(repository.content(snapshot.id()).orElseThrow());
    }

    public void remove(long id) {
        repository.setRemoved(id, LocalDateTime.now(clock));
        sql.afterCommit(changes::fire);
    }

    public void restore(long id) {
        repository.setRemoved(id, null);
        sql.afterCommit(changes::fire);
    }

    /**
     * Where the same question would be answered otherwise now: a line for each figure that differs;
     * none where all are the same.
     */
    public FigureTable difference(Snapshot snapshot, Messages words) {
        FigureTable before = table(snapshot);
        FigureTable after = now(snapshot.question());
        Map<String, Map<String, String>> was = figures(before);
        Map<String, Map<String, String>> is = figures(after);
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>(was.keySet());
        is.keySet().stream().filter(name -> !was.containsKey(name)).forEach(names::add);
        for (String name : names) {
            Map<String, String> old = was.getOrDefault(name, Map.of());
            Map<String, String> fresh = is.getOrDefault(name, Map.of());
            List<String> columns = new ArrayList<>(old.keySet());
            fresh.keySet().stream().filter(c -> !old.containsKey(c)).forEach(columns::add);
            for (String column : columns) {
                String one = old.getOrDefault(column, "");
                String other = fresh.getOrDefault(column, "");
                if (!one.equals(other)) {
                    lines.add(Line.of(null, name, column, one, other));
                }
            }
        }
        return new FigureTable(
                words.text("statistics.difference.title", snapshot.title()),
                List.of(),
                List.of(
                        new Column(words.text("statistics.difference.line"), Look.TEXT),
                        new Column(words.text("statistics.difference.column"), Look.TEXT),
                        new Column(words.text("statistics.difference.was"), Look.MARK),
                        new Column(words.text("statistics.difference.is"), Look.MARK)),
                lines,
                null);
    }

    /** The figures by line and column; two lines of a name are told apart by their number. */
    private static Map<String, Map<String, String>> figures(FigureTable table) {
        Map<String, Map<String, String>> figures = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : table.lines()) {
            StringBuilder label = new StringBuilder();
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                Column column = table.columns().get(i);
                Cell cell = line.cells().get(i);
                boolean names = i == 0 || (column.look() == Look.TEXT && i < LABELS);
                if (names && !cell.text().isEmpty()) {
                    label.append(label.isEmpty() ? "" : " ").append(cell.text());
                } else if (!names) {
                    values.merge(column.name(), cell.text(), (a, b) -> a + " " + b);
                }
            }
            int number = seen.merge(label.toString(), 1, Integer::sum);
            figures.put(number == 1 ? label.toString() : label + " (" + number + ")", values);
        }
        return figures;
    }
}
