package org.branchbook.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.service.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What a brand did and how it grew.
 *
 * @param months activities of each month from the founding to today, none left out
 * @param years the same by year
 * @param alive whole years since the founding
 * @param founders how many people began it
 */
public record BrandFigures(
        Map<YearMonth, Integer> months, List<Year> years, int alive, int founders) {
    /**
     * One year.
     *
     * @param activities days on which one of its projects served
     * @param people different people who served
     * @param team size of the team at the end of the year, or today
     */
    public record Year(int year, int activities, int people, BigDecimal hours, int team) {}

    /** A day of a project, however many people came. */
    private record Occasion(LocalDate on, @Nullable Long project) {}

    /**
     * @param counted service from the founding on; that of other projects is left out
     */
    public static BrandFigures of(Brand brand, Collection<Counted> counted, LocalDate today) {
        LocalDate founded = brand.founded();
        List<Counted> own =
                counted.stream()
                        .filter(one -> one.part().project() != null)
                        .filter(one ->
                                brand.draft().ties().projects().contains(one.part().project()))
                        .filter(one -> !one.span().on().isBefore(founded))
                        .filter(one -> !one.span().on().isAfter(today))
                        .toList();
        Map<YearMonth, Integer> months = new LinkedHashMap<>();
        for (YearMonth month = YearMonth.from(founded);
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            months.put(month, 0);
        }
        Set<Occasion> occasions = new HashSet<>();
        for (Counted one : own) {
            if (occasions.add(new Occasion(one.span().on(), one.part().project()))) {
                months.merge(YearMonth.from(one.span().on()), 1, Integer::sum);
            }
        }
        List<Year> years = new ArrayList<>();
        for (int year = founded.getYear(); year <= today.getYear(); year++) {
            years.add(year(brand, year, own, months, today));
        }
        return new BrandFigures(
                months,
                years,
                Math.max(0, Period.between(founded, today).getYears()),
                brand.team(founded));
    }

    private static Year year(
            Brand brand,
            int year,
            List<Counted> own,
            Map<YearMonth, Integer> months,
            LocalDate today) {
        int activities = 0;
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            activities += month.getKey().getYear() == year ? month.getValue() : 0;
        }
        Set<Object> people = new HashSet<>();
        BigDecimal hours = BigDecimal.ZERO;
        for (Counted one : own) {
            if (one.span().on().getYear() == year) {
                people.add(who(one.who()));
                hours = hours.add(one.hours());
            }
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Year(
                year,
                activities,
                people.size(),
                hours,
                brand.team(end.isAfter(today) ? today : end));
    }

    private static Object who(Counted.Who who) {
        return who.member() == null ? Long.valueOf(who.volunteer()) : who.member();
    }

    public int activities() {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int team() {
        return years.getLast().team();
    }

    /** The last twelve months, or as many as there are. */
    public List<Map.Entry<YearMonth, Integer>> lately() {
        List<Map.Entry<YearMonth, Integer>> all = new ArrayList<>(months.entrySet());
        return all.subList(Math.max(0, all.size() - 12), all.size());
    }
}
