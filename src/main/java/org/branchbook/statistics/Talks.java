package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.FigureTable.Cell;
import org.branchbook.statistics.FigureTable.Column;
import org.branchbook.statistics.FigureTable.Line;
import org.branchbook.statistics.FigureTable.Look;
import org.branchbook.statistics.Frame.Who;

/**
 * 谈心谈话 covered: committee members with each other, committee with members, members with at least
 * one other (BRANCH, article 19). Whoever came to the same talk has talked.
 */
final class Talks {
    private final Frame frame;
    private final YearCells cells;
    private final Map<MemberId, Map<MemberId, List<Activity>>> partners = new LinkedHashMap<>();

    Talks(Frame frame, YearCells cells) {
        this.frame = frame;
        this.cells = cells;
        for (Activity activity : cells.activities()) {
            if (activity.plan().types().contains(ActivityType.HEART_TALK)) {
                pair(activity);
            }
        }
    }

    private void pair(Activity activity) {
        List<MemberId> there = new ArrayList<>();
        cells.due()
                .getOrDefault(activity.id(), Map.of())
                .forEach((id, cell) -> {
                    if (cell == YearCells.Cell.PRESENT) {
                        there.add(id);
                    }
                });
        for (MemberId one : there) {
            for (MemberId other : there) {
                if (!one.equals(other)) {
                    partners.computeIfAbsent(one, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(other, _ -> new ArrayList<>())
                            .add(activity);
                }
            }
        }
    }

    private boolean talked(Who one, Who other) {
        return partners.getOrDefault(one.entry().id(), Map.of()).containsKey(other.entry().id());
    }

    FigureTable table() {
        List<Who> committee = frame.members().stream().filter(this::onCommittee).toList();
        List<Who> others = frame.members().stream().filter(who -> !onCommittee(who)).toList();
        int among = 0;
        int with = 0;
        for (int i = 0; i < committee.size(); i++) {
            for (int j = i + 1; j < committee.size(); j++) {
                among += talked(committee.get(i), committee.get(j)) ? 1 : 0;
            }
            for (Who other : others) {
                with += talked(committee.get(i), other) ? 1 : 0;
            }
        }
        Set<MemberId> members = new HashSet<>();
        others.forEach(who -> members.add(who.entry().id()));
        long once =
                others.stream()
                        .filter(who ->
                                partners.getOrDefault(who.entry().id(), Map.of()).keySet().stream()
                                        .anyMatch(members::contains))
                        .count();
        int pairs = committee.size() * (committee.size() - 1) / 2;
        List<Line> lines = new ArrayList<>();
        frame.members().forEach(who -> lines.add(line(who, committee, members)));
        return new FigureTable(
                frame.text("statistics.talks.title", frame.year()),
                List.of(
                        frame.text(
                                "statistics.talks.covered",
                                among + "/" + pairs,
                                with + "/" + committee.size() * others.size(),
                                once + "/" + others.size()),
                        frame.text("statistics.talks.note")),
                columns(),
                lines,
                null);
    }

    private boolean onCommittee(Who who) {
        return who.entry().onCommittee();
    }

    private List<Column> columns() {
        return List.of(
                frame.column("statistics.name", Look.TEXT),
                frame.column("statistics.group", Look.TEXT),
                frame.column("statistics.talks.committee", Look.COUNT),
                frame.column("statistics.talks.members", Look.COUNT),
                frame.column("statistics.talks.missing", Look.TEXT));
    }

    private Line line(Who who, List<Who> committee, Set<MemberId> members) {
        Map<MemberId, List<Activity>> own = partners.getOrDefault(who.entry().id(), Map.of());
        Map<Activity, String> withCommittee = new LinkedHashMap<>();
        Map<Activity, String> withMembers = new LinkedHashMap<>();
        own.forEach((other, activities) -> {
            Who partner = frame.people().get(other);
            Map<Activity, String> into = members.contains(other) ? withMembers : withCommittee;
            activities.forEach(a -> into.put(a, partner == null ? "" : partner.name()));
        });
        List<String> missing =
                committee.stream()
                        .filter(other -> !other.equals(who) && !talked(who, other))
                        .map(Who::name)
                        .toList();
        return Line.of(
                Frame.link(who.entry().id()),
                who.name(),
                who.group(),
                Cell.some(withCommittee.size(), () -> frame.activities(who.name(), withCommittee)),
                Cell.some(withMembers.size(), () -> frame.activities(who.name(), withMembers)),
                String.join(frame.text("statistics.comma"), missing));
    }
}
