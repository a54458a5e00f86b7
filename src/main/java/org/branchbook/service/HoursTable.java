package org.branchbook.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.volunteer.Identity;

/**
 * Hours of a year per person and category, in the order of the names' first stints. Nobody is
 * ranked: the table never sorts by hours.
 *
 * @param categories those in use, in the order of the list
 */
public record HoursTable(int year, List<ServiceCategory> categories, List<Line> lines) {
    /** One person. */
    public record Line(
            long volunteer,
            String name,
            Identity identity,
            int times,
            Map<ServiceCategory, BigDecimal> hours) {
        public BigDecimal total() {
            return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public HoursTable {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
    }

    public static HoursTable of(int year, List<Stint> stints, ServiceTime time) {
        Set<ServiceCategory> used = EnumSet.noneOf(ServiceCategory.class);
        Map<Long, List<Stint>> people = new LinkedHashMap<>();
        for (Stint stint : stints) {
            used.add(stint.draft().work().category());
            people.computeIfAbsent(stint.draft().volunteer(), _ -> new ArrayList<>()).add(stint);
        }
        List<Line> lines = new ArrayList<>();
        people.forEach((volunteer, all) -> {
            Map<ServiceCategory, BigDecimal> hours = new EnumMap<>(ServiceCategory.class);
            for (Stint stint : all) {
                hours.merge(
                        stint.draft().work().category(),
                        time.hours(stint.draft()),
                        BigDecimal::add);
            }
            Stint last = all.getLast();
            lines.add(new Line(volunteer, last.name(), last.draft().identity(), all.size(), hours));
        });
        return new HoursTable(year, List.copyOf(used), lines);
    }

    public BigDecimal total() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Hours of everybody in one category. */
    public BigDecimal of(ServiceCategory category) {
        return lines.stream()
                .map(line -> line.hours().getOrDefault(category, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many served as what. */
    public Map<Identity, Integer> identities() {
        Map<Identity, Integer> counts = new EnumMap<>(Identity.class);
        Set<Long> seen = new HashSet<>();
        for (Line line : lines) {
            if (seen.add(line.volunteer())) {
                counts.merge(line.identity(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
