package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.participation.StudyTime;
import org.branchbook.participation.StudyTime.Category;
import org.branchbook.rules.RuleBook;
import org.branchbook.statistics.Frame.Who;
import org.jspecify.annotations.Nullable;

/**
 * 学时: what each member came to, in study hours, against what EDU article 20 asks for. Hours of
 * voluntary service stand beside it and count for nothing.
 */
final class StudyHours {
    private final Frame frame;
    private final YearCells cells;
    private final RuleBook rules;
    private final StudyTime time;
    private final ServiceFigures service;

    StudyHours(Frame frame, YearCells cells, RuleBook rules, ServiceFigures service) {
        this.frame = frame;
        this.cells = cells;
        this.rules = rules;
        this.time = new StudyTime(rules);
        this.service = service;
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
        List<Map<Category, BigDecimal>> hours = cells.activities().stream().map(time::of).toList();
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

    private Line line(Who who, List<Map<Category, BigDecimal>> hours) {
        Map<Category, BigDecimal> sums = new EnumMap<>(Category.class);
        for (int i = 0; i < hours.size(); i++) {
            Map<Category, BigDecimal> by = hours.get(i);
            if (!by.isEmpty() && came(i, who)) {
                by.forEach((category, value) -> sums.merge(category, value, BigDecimal::add));
            }
        }
        sums.remove(Category.SERVICE);
        BigDecimal total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int target = target(who);
        BigDecimal lacking = BigDecimal.valueOf(target).subtract(total);
        List<@Nullable Object> line = new ArrayList<>();
        line.add(who.name());
        line.add(who.group());
        for (Category category : Category.values()) {
            if (category != Category.SERVICE) {
                line.add(cell(who, category, sums.get(category)));
            }
        }
        line.add(total.setScale(1));
        line.add(target);
        line.add(lacking.signum() > 0 ? lacking.setScale(1) : null);
        line.add(service.of(who));
        return Line.of(Frame.link(who.entry().id()), line.toArray());
    }

    private boolean came(int activity, Who who) {
        return cells.at(activity, who.entry().id()) == YearCells.Cell.PRESENT;
    }

    private FigureTable.Cell cell(Who who, Category category, @Nullable BigDecimal value) {
        return value == null
                ? FigureTable.Cell.of(null)
                : new FigureTable.Cell(value, () -> behind(who, category));
    }

    private FigureTable behind(Who who, Category category) {
        Map<Activity, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < cells.activities().size(); i++) {
            Activity activity = cells.activities().get(i);
            BigDecimal value = time.of(activity).get(category);
            if (value != null && came(i, who)) {
                rows.put(activity, value.toPlainString());
            }
        }
        String title = who.name() + " · " + frame.words().text(category);
        return frame.activities(title, rows);
    }

    /** EDU article 20, or what the superior asks for instead. */
    private int target(Who who) {
        boolean committee = who.entry().onCommittee();
        return rules.number(committee ? "hours:committee" : "hours:member", frame.on());
    }
}
