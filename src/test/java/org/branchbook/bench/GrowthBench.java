package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.home.OpenBook;
import org.branchbook.member.RosterEntry;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;

/**
 * What ten years of records cost beside one: a book grows, and after 1, 2, 5 and 10 years it is
 * opened and each part read once, as at the start of a day; nothing is remembered from before. What
 * a view shows is one month or one year however old the book is, so a view may not grow with it; a
 * backup, the file and the first reading of all texts for the search hold the whole book.
 */
public final class GrowthBench {
    private static final int[] YEARS = {1, 2, 5, 10};
    private static final int WARM = 6;
    private static final int RUNS = 9;
    private static final double LIMIT = 2;

    /** What takes fewer milliseconds after ten years may have taken none after one. */
    private static final double FELT = 20;

    private static final String SIZE = "file, MB";
    private static final List<String> WHOLE = List.of("first search", "backup", SIZE);
    private static final Messages WORDS = new Messages(Locale.CHINA);

    private final GrowingBook grown = new GrowingBook();
    private final Map<String, Map<Integer, Double>> medians = new LinkedHashMap<>();
    private Map<String, Bench> benches = new LinkedHashMap<>();

    private GrowthBench() {}

    public static void main(String[] args) throws Exception {
        GrowthBench growth = new GrowthBench();
        for (int years : YEARS) {
            growth.grown.grow(years);
            growth.grown.book().replaced(growth::measure);
        }
        growth.medians.forEach(GrowthBench::tell);
        growth.grown.close();
    }

    private void measure() {
        Path folder = grown.book().folder();
        Clock clock = TestBook.clock(grown.today());
        for (int run = -WARM; run < RUNS; run++) {
            if (run == 0) {
                benches = new LinkedHashMap<>();
            }
            day(folder, clock);
        }
        benches.forEach((name, bench) -> {
            bench.print();
            keep(name, bench.median());
        });
        // As the window closes it.
        OpenBook.open(folder, clock).finish();
        keep(SIZE, size(folder));
    }

    /** One morning: the book is opened and each part of it is asked for once. */
    private void day(Path folder, Clock clock) {
        LocalDate today = grown.today();
        Activity[] latest = new Activity[1];
        OpenBook[] opened = new OpenBook[1];
        time(
                "book opened, with its roster",
                () -> {
                    opened[0] = OpenBook.open(folder, clock);
                    opened[0].members().roster(today);
                });
        try (OpenBook book = opened[0]) {
            time("today's page", () -> today(book, today));
            time("roster with its order", () -> names(book.members().roster(today)));
            time(
                    "month",
                    () -> {
                        List<Activity> month =
                                book.activities().between(today.minusDays(20), today.plusDays(20));
                        latest[0] = month.getFirst();
                    });
            time("year board", () -> book.yearBoards().board(today.getYear(), today));
            time(
                    "record with its due list",
                    () -> {
                        book.attendances().sheet(latest[0].id());
                        book.activities().find(latest[0].id());
                    });
            for (Kind kind : List.of(Kind.ATTENDANCE, Kind.MATRIX, Kind.STRUCTURE)) {
                String name = "statistics " + kind.name().toLowerCase(Locale.ROOT);
                Question question = Question.of(kind, today.getYear(), today);
                time(name, () -> book.figures().statistics().of(question, WORDS));
            }
            time("first search", () -> book.records().searches().find("党"));
            time("search", () -> book.records().searches().find("工作安排"));
            time("backup", () -> book.backups().make("manual"));
        }
    }

    /** What the page asks for, see its model. */
    private static void today(OpenBook book, LocalDate today) {
        book.members().roster(today);
        List<Activity> year = book.activities().between(today.minusYears(1), today.plusMonths(1));
        book.reminders().due(today, WORDS);
        book.yearBoards().board(today.getYear(), today);
        year.reversed().stream().limit(12).forEach(one -> book.attendances().sheet(one.id()));
    }

    private static int names(List<RosterEntry> roster) {
        return roster.stream().mapToInt(entry -> entry.name().length()).sum();
    }

    private void time(String name, Runnable step) {
        long start = System.nanoTime();
        step.run();
        benches.computeIfAbsent(name, it -> new Bench(it + ", years: " + grown.years()))
                .add((System.nanoTime() - start) / 1e6, 0);
    }

    private void keep(String name, double value) {
        medians.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(grown.years(), value);
    }

    private static double size(Path folder) {
        try {
            return Files.size(Book.file(folder)) / 1e6;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row of one figure: each size, and how much more ten years take than one. */
    private static void tell(String name, Map<Integer, Double> values) {
        double ten = values.getOrDefault(10, 0.0);
        double ratio = ten / values.getOrDefault(1, 1.0);
        StringBuilder row = new StringBuilder(String.format("%-36s", name));
        IntStream.of(YEARS).forEach(year -> row.append(String.format("%10.1f", values.get(year))));
        System.out.printf("%s   10 : 1 years %.1f ×%n", row, ratio);
        boolean view = ten > FELT && !WHOLE.contains(name);
        Figures.add("10 : 1 years, " + name, ratio, "×", view ? LIMIT : 0);
    }
}
