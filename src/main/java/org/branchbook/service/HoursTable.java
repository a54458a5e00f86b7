package org.branchbook.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.volunteer.Identity;

/**
 * Hours of a year per person and category, in the order in which they first served. Nobody is
 * ranked: the table never sorts by hours.
 *
 * @param categories those in use, in the order of the list
 */
public record HoursTable(int year, List<ServiceCategory> categories, List<Line> lines) {
    /**
     * One person.
     *
     * @param who with the identity of the latest time
     */
    public record Line(Counted.Who who, int times, Map<ServiceCategory, BigDecimal> hours) {
        public String name() {
            return who.name();
        }

        public Identity identity() {
            return who.identity();
        }

        public BigDecimal total() {
            return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public HoursTable {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
    }

    public static HoursTable of(int year, List<Counted> counted) {
        Set<ServiceCategory> used = EnumSet.noneOf(ServiceCategory.class);
        Map<Object, List<Counted>> people = new LinkedHashMap<>();
        for (Counted one : counted) {
            used.add(one.category());
            people.computeIfAbsent(one.who().key(), _ -> new ArrayList<>()).add(one);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Counted> all : people.values()) {
            Map<ServiceCategory, BigDecimal> hours = new EnumMap<>(ServiceCategory.class);
            all.forEach(one -> hours.merge(one.category(), one.hours(), BigDecimal::add));
            lines.add(new Line(all.getLast().who(), all.size(), hours));
        }
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
        lines.forEach(line -> counts.merge(line.identity(), 1, Integer::sum));
        return counts;
    }
}
