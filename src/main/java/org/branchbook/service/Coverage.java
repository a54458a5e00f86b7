package org.branchbook.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what the service of a year reached: members by quarter (L15, everybody is Lei Feng), the
 * four integrations by half-year (L12). In the order of the roster: nobody is ranked.
 *
 * @param lines one a member
 * @param integrations days of service of projects that name one, in each half of the year
 */
public record Coverage(int year, List<Line> lines, Map<Integration, List<Integer>> integrations) {
    /**
     * One member.
     *
     * @param days of service in each of the four quarters
     * @param last day of service in the year, null for none
     */
    public record Line(String name, List<Integer> days, @Nullable LocalDate last) {}

    /** A day of a project, however many people came. */
    private record Occasion(LocalDate on, long project) {}

    static Coverage of(
            int year,
            List<RosterEntry> roster,
            List<Counted> counted,
            Map<Long, Project> projects) {
        Map<MemberId, Set<LocalDate>> days = new HashMap<>();
        Map<Integration, int[]> halves = new EnumMap<>(Integration.class);
        for (Integration one : Integration.values()) {
            counts(halves, one);
        }
        Set<Occasion> seen = new HashSet<>();
        for (Counted one : counted) {
            LocalDate on = one.span().on();
            MemberId member = one.who().member();
            if (member != null) {
                days.computeIfAbsent(member, _ -> new HashSet<>()).add(on);
            }
            Long number = one.part().project();
            Project project = number == null ? null : projects.get(number);
            if (project != null && seen.add(new Occasion(on, project.id()))) {
                project.draft()
                        .more()
                        .integrations()
                        .forEach(area -> counts(halves, area)[on.getMonthValue() > 6 ? 1 : 0]++);
            }
        }
        Map<Integration, List<Integer>> integrations = new LinkedHashMap<>();
        halves.forEach((area, counts) -> integrations.put(area, List.of(counts[0], counts[1])));
        return new Coverage(
                year,
                roster.stream()
                        .map(one -> line(one.name(), days.getOrDefault(one.id(), Set.of())))
                        .toList(),
                integrations);
    }

    private static int[] counts(Map<Integration, int[]> halves, Integration area) {
        return halves.computeIfAbsent(area, _ -> new int[2]);
    }

    private static Line line(String name, Set<LocalDate> days) {
        List<Integer> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            int at = quarter;
            quarters.add(
                    (int) days.stream().filter(on -> (on.getMonthValue() - 1) / 3 == at).count());
        }
        return new Line(name, quarters, days.stream().max(LocalDate::compareTo).orElse(null));
    }

    /** How many members served at least once in a quarter from 1 to 4. */
    public int served(int quarter) {
        return (int) lines.stream().filter(one -> one.days().get(quarter - 1) > 0).count();
    }

    /** The integrations no project served in a half-year, 1 or 2. */
    public List<Integration> uncovered(int half) {
        return integrations.entrySet().stream()
                .filter(one -> one.getValue().get(half - 1) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
