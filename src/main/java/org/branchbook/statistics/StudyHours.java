package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.participation.StudyTime;
import org.branchbook.participation.StudyTime.Category;
import org.branchbook.rules.RuleBook;
import org.branchbook.statistics.FigureTable.Column;
import org.branchbook.statistics.FigureTable.Line;
import org.branchbook.statistics.FigureTable.Look;
import org.branchbook.statistics.Frame.Who;
import org.jspecify.annotations.Nullable;

/**
 * 学时: what each member came to, in study hours, against what EDU article 20 asks for. Voluntary
 * service stands beside it in hours of the clock and counts for nothing.
 */
final class StudyHours {
    private final Frame frame;
    private final YearCells cells;
    private final RuleBook rules;
    private final StudyTime time;

    StudyHours(Frame frame, YearCells cells, RuleBook rules) {
        this.frame = frame;
        this.cells = cells;
        this.rules = rules;
        this.time = new StudyTime(rules);
    }

    FigureTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(frame.column("statistics.name", Look.TEXT));
        columns.add(frame.column("statistics.group", Look.TEXT));
        for (Category category : Category.values()) {
            if (category != Category.SERVICE) {
                columns.add(new Column(frame.words().text(category), Look.HOURS));
            }
        }
        columns.add(frame.column("statistics.hours.total", Look.HOURS));
        columns.add(frame.column("statistics.hours.target", Look.COUNT));
        columns.add(frame.column("statistics.hours.lacking", Look.HOURS));
        columns.add(new Column(frame.words().text(Category.SERVICE), Look.HOURS));
        Map<Activity, Map<Category, BigDecimal>> hours = new LinkedHashMap<>();
        cells.activities().forEach(activity -> hours.put(activity, time.of(activity)));
        List<Line> lines = new ArrayList<>();
        int reached = 0;
        for (Who who : frame.members()) {
            Line line = line(who, hours);
            lines.add(line);
            reached += line.cells().get(8).value() == null ? 1 : 0;
        }
        return new FigureTable(
                frame.text("statistics.hours.title", frame.year()),
                List.of(
                        frame.text("statistics.hours.reached", reached, lines.size()),
                        frame.text("statistics.hours.note")),
                columns,
                lines,
                null);
    }

    private Line line(Who who, Map<Activity, Map<Category, BigDecimal>> hours) {
        Map<Category, BigDecimal> sums = new EnumMap<>(Category.class);
        Map<Category, Map<Activity, String>> behind = new EnumMap<>(Category.class);
        hours.forEach((activity, by) -> {
            if (cells.at(activity, who.entry().id()) == YearCells.Cell.PRESENT) {
                by.forEach((category, value) -> {
                    sums.merge(category, value, BigDecimal::add);
                    behind.computeIfAbsent(category, _ -> new LinkedHashMap<>())
                            .put(activity, value.toPlainString());
                });
            }
        });
        BigDecimal service = sums.remove(Category.SERVICE);
        BigDecimal total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int target = target(who);
        BigDecimal lacking = BigDecimal.valueOf(target).subtract(total);
        List<@Nullable Object> line = new ArrayList<>();
        line.add(who.name());
        line.add(who.group());
        for (Category category : Category.values()) {
            if (category != Category.SERVICE) {
                line.add(cell(who, category, sums.get(category), behind));
            }
        }
        line.add(total.setScale(1));
        line.add(target);
        line.add(lacking.signum() > 0 ? lacking.setScale(1) : null);
        line.add(cell(who, Category.SERVICE, service, behind));
        return Line.of(Frame.link(who.entry().id()), line.toArray());
    }

    private FigureTable.Cell cell(
            Who who,
            Category category,
            @Nullable BigDecimal value,
            Map<Category, Map<Activity, String>> behind) {
        if (value == null) {
            return FigureTable.Cell.of(null);
        }
        Map<Activity, String> rows = behind.getOrDefault(category, Map.of());
        String title = who.name() + " · " + frame.words().text(category);
        return new FigureTable.Cell(value, () -> frame.activities(title, rows));
    }

    /** EDU article 20, or what the superior asks for instead. */
    private int target(Who who) {
        boolean committee = who.entry().onCommittee();
        return rules.number(committee ? "hours:committee" : "hours:member", frame.on());
    }
}
