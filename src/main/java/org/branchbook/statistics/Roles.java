package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.statistics.Frame.Who;

/** 主持与记录: how often each member chaired or recorded; those who never did come first. */
final class Roles {
    private static final Pattern GAP = Pattern.compile("[、，,；;\\s]+");

    private Roles() {}

    static FigureTable of(Frame frame, List<Activity> activities) {
        List<Activity> held =
                activities.stream().filter(a -> a.state() != ActivityState.PLANNED).toList();
        Map<String, List<Activity>> chaired = byName(held, a -> a.plan().people().chair());
        Map<String, List<Activity>> recorded = byName(held, a -> a.plan().people().recorder());
        List<Line> never = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (Who who : frame.members()) {
            List<Activity> chair = chaired.getOrDefault(who.name(), List.of());
            List<Activity> recorder = recorded.getOrDefault(who.name(), List.of());
            boolean none = chair.isEmpty() && recorder.isEmpty();
            (none ? never : others)
                    .add(
                            Line.of(
                                    Frame.link(who.entry().id()),
                                    who.name(),
                                    who.group(),
                                    Cell.some(chair.size(), () -> behind(frame, who, chair)),
                                    Cell.some(recorder.size(), () -> behind(frame, who, recorder)),
                                    none ? frame.text("statistics.roles.never") : ""));
        }
        never.addAll(others);
        List<Column> columns =
                List.of(
                        frame.column("statistics.name", Look.TEXT),
                        frame.column("statistics.group", Look.TEXT),
                        frame.column("statistics.roles.chair", Look.COUNT),
                        frame.column("statistics.roles.recorder", Look.COUNT),
                        frame.column("statistics.roles.remark", Look.TEXT));
        return new FigureTable(
                frame.text("statistics.roles.title", frame.year()),
                List.of(frame.text("statistics.roles.note")),
                columns,
                never,
                null);
    }

    private static Map<String, List<Activity>> byName(
            List<Activity> activities, Function<Activity, String> name) {
        Map<String, List<Activity>> found = new LinkedHashMap<>();
        for (Activity activity : activities) {
            // Several names are written with a comma of the list or a blank between them.
            for (String one : GAP.split(name.apply(activity), -1)) {
                found.computeIfAbsent(one, _ -> new ArrayList<>()).add(activity);
            }
        }
        return found;
    }

    private static FigureTable behind(Frame frame, Who who, List<Activity> activities) {
        Map<Activity, String> said = new LinkedHashMap<>();
        activities.forEach(activity -> said.put(activity, frame.words().text(activity.state())));
        return frame.activities(who.name(), said);
    }
}
