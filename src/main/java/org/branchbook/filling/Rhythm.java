package org.branchbook.filling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;

/**
 * When a type of activity usually is: the second Tuesday of a month at 14:30.
 *
 * @param months 1 to 12 in which it may be, in the order of preference within a period; all if
 *     empty
 * @param week 1 to 4, or 5 for the last of the month
 * @param wanted whether it is planned in each of its months though no rule requires it
 */
public record Rhythm(
        ActivityType type,
        List<Integer> months,
        int week,
        DayOfWeek day,
        Time time,
        boolean wanted) {

    /** The beginning and end, and the usual place. */
    public record Time(LocalTime start, LocalTime end, String place) {}

    public Rhythm {
        months = List.copyOf(months);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (week < 1 || week > 5) {
            problems.add(Problem.of("week", "filling.problem.week"));
        }
        if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
            problems.add(Problem.of("months", "filling.problem.months"));
        }
        if (!time.end.isAfter(time.start)) {
            problems.add(
                    Problem.of("end", "activity.problem.endBeforeStart", time.end, time.start));
        }
        return problems;
    }

    /** The day in a month; the fifth stands for the last. */
    public LocalDate in(YearMonth month) {
        LocalDate first = month.atDay(1);
        return week == 5
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }

    /** One line of text; {@link #parse} reads it. */
    String line() {
        String list = months.stream().map(String::valueOf).collect(Collectors.joining(","));
        return String.join(
                "\t",
                type.name(),
                list,
                String.valueOf(week),
                day.name(),
                time.start.toString(),
                time.end.toString(),
                wanted ? "wanted" : "",
                time.place.replaceAll("\\s+", " "));
    }

    /** Empty where the line is none of ours. */
    static Optional<Rhythm> parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 8) {
            return Optional.empty();
        }
        List<Integer> months =
                Arrays.stream(parts[1].split(",", -1))
                        .filter(part -> !part.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
        return ActivityType.parse(parts[0])
                .map(type ->
                        new Rhythm(
                                type,
                                months,
                                Integer.parseInt(parts[2]),
                                DayOfWeek.valueOf(parts[3]),
                                new Time(
                                        LocalTime.parse(parts[4]),
                                        LocalTime.parse(parts[5]),
                                        parts[7]),
                                parts[6].equals("wanted")));
    }
}
