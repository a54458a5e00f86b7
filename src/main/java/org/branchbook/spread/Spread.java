package org.branchbook.spread;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.branchbook.service.ServiceCategory;

/**
 * The deeds of a year and how they lie in it. Of a year that runs, only what is over counts: its
 * measures are of the months and days up to today.
 *
 * @param upTo the last day that counts
 * @param deeds by day
 */
public record Spread(int year, LocalDate upTo, List<Deed> deeds) {
    private static final int WEEKS = 53;

    public Spread {
        deeds = List.copyOf(deeds);
    }

    /** The spread of a year as of a day; what lies outside of both is left out. */
    public static Spread of(int year, LocalDate today, List<Deed> all) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = end.isBefore(today) ? end : today;
        return new Spread(
                year,
                last,
                all.stream()
                        .filter(deed -> deed.on().getYear() == year && !deed.on().isAfter(last))
                        .toList());
    }

    /** Months of the year that have begun, 0 to 12. */
    public int monthsSoFar() {
        return upTo.getYear() < year ? 0 : upTo.getMonthValue();
    }

    /** Hours of each month, January first. */
    public double[] months() {
        double[] hours = new double[12];
        for (Deed deed : deeds) {
            hours[deed.on().getMonthValue() - 1] += deed.hours();
        }
        return hours;
    }

    /** Months in which anything was done. */
    public int monthsActive() {
        return (int) deeds.stream().map(deed -> deed.on().getMonthValue()).distinct().count();
    }

    public double hours() {
        return deeds.stream().mapToDouble(Deed::hours).sum();
    }

    /** What March has of the hours, 0 to 1; 0 where there are none. */
    public double marchShare() {
        double all = hours();
        return all == 0 ? 0 : months()[2] / all;
    }

    /**
     * The longest time without a deed, in days from one day of deeds to the next; the first day of
     * the year and the day after the last that counts bound it.
     */
    public int longestGap() {
        if (upTo.getYear() < year) {
            return 0;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        deeds.forEach(deed -> days.add(deed.on()));
        LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);
        long longest = 0;
        for (LocalDate day : days) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, day) - 1);
            before = day;
        }
        return (int) Math.max(longest, ChronoUnit.DAYS.between(before, upTo));
    }

    /**
     * Shannon's evenness of the hours over the months so far, H / ln n, 0 to 1: 1 where every month
     * has the same, 0 where one has all. Of a single month it is 1.
     */
    public double evenness() {
        double all = hours();
        int months = monthsSoFar();
        if (all == 0) {
            return 0;
        }
        if (months < 2) {
            return 1;
        }
        double entropy = 0;
        for (double hours : months()) {
            double share = hours / all;
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        return Math.clamp(entropy / Math.log(months), 0, 1);
    }

    /** Hours by category and week; week 1 holds the first of January, weeks begin on Monday. */
    public Map<ServiceCategory, double[]> weeks() {
        Map<ServiceCategory, double[]> weeks = new EnumMap<>(ServiceCategory.class);
        for (Deed deed : deeds) {
            double[] row = weeks.computeIfAbsent(deed.category(), _ -> new double[WEEKS + 1]);
            row[week(deed.on()) - 1] += deed.hours();
        }
        return weeks;
    }

    /** The week of a day, 1 to 54. */
    public static int week(LocalDate day) {
        LocalDate monday = LocalDate.of(day.getYear(), 1, 1).with(WeekFields.ISO.dayOfWeek(), 1);
        return (int) (ChronoUnit.DAYS.between(monday, day) / 7) + 1;
    }

    /** The Monday of a week of the year. */
    public LocalDate monday(int week) {
        return LocalDate.of(year, 1, 1).with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
    }

    /** The months so far without a deed. */
    public List<Integer> monthsWithout() {
        List<Integer> without = new ArrayList<>();
        for (int month = 1; month <= monthsSoFar(); month++) {
            int wanted = month;
            if (deeds.stream().noneMatch(deed -> deed.on().getMonthValue() == wanted)) {
                without.add(month);
            }
        }
        return without;
    }
}
