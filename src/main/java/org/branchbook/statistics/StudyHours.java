package org.branchbook.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.base.Messages;
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
    /** What is counted apart. */
    enum Category implements Messages.Texted {
        STUDY("statistics.hours.study"),
        TRAINING("statistics.hours.training"),
        LECTURE("statistics.hours.lecture"),
        PRACTICE("statistics.hours.practice"),
        SERVICE("statistics.hours.service");

        private final String key;

        Category(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /** Null for what is no study: meetings, talks, votes. */
        static @Nullable Category of(ActivityType type) {
            return switch (type) {
                case STUDY_SESSION, FIRST_TOPIC -> STUDY;
                case TRAINING -> TRAINING;
                case PARTY_LECTURE -> LECTURE;
                case THEME_PARTY_DAY -> PRACTICE;
                case VOLUNTEER_SERVICE -> SERVICE;
                default -> null;
            };
        }
    }

    private final Frame frame;
    private final YearCells cells;
    private final RuleBook rules;

    StudyHours(Frame frame, YearCells cells, RuleBook rules) {
        this.frame = frame;
        this.cells = cells;
        this.rules = rules;
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
        cells.activities().forEach(activity -> hours.put(activity, hours(activity)));
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

    /** What an activity gives whoever came, each of its segments for itself. */
    private Map<Category, BigDecimal> hours(Activity activity) {
        Map<Category, BigDecimal> hours = new EnumMap<>(Category.class);
        ActivityPlan plan = activity.plan();
        List<Segment> segments = plan.more().segments();
        LocalTime end = segments.isEmpty() ? plan.when().end() : segments.getFirst().start();
        add(hours, plan.type(), plan.when().start(), end, activity);
        for (Segment segment : segments) {
            add(hours, segment.type(), segment.start(), segment.end(), activity);
        }
        return hours;
    }

    private void add(
            Map<Category, BigDecimal> hours,
            ActivityType type,
            LocalTime start,
            LocalTime end,
            Activity activity) {
        Category category = Category.of(type);
        long minutes = Math.max(0, Duration.between(start, end).toMinutes());
        if (category == null || minutes == 0) {
            return;
        }
        BigDecimal value =
                category == Category.SERVICE ? clock(minutes) : converted(minutes, activity);
        hours.merge(category, value, BigDecimal::add);
    }

    private static BigDecimal clock(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }

    /**
     * Hours of the clock up to half a day, then half a day, then a day, as the rules of that day
     * convert them; never less for being longer.
     */
    private BigDecimal converted(long minutes, Activity activity) {
        int half = rules.number("hours:halfDay", activity.date());
        if (minutes >= rules.number("hours:dayFrom", activity.date())) {
            return BigDecimal.valueOf(rules.number("hours:day", activity.date())).setScale(1);
        }
        if (minutes >= rules.number("hours:halfDayFrom", activity.date())) {
            return BigDecimal.valueOf(half).setScale(1);
        }
        int each = rules.number("hours:perHour", activity.date());
        return clock(minutes * each).min(BigDecimal.valueOf(half).setScale(1));
    }
}
