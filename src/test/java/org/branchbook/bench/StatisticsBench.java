package org.branchbook.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activities;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.service.Services;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.branchbook.statistics.Sources;
import org.branchbook.statistics.Statistics;
import org.branchbook.storage.TestBook;
import org.branchbook.talk.Talks;

/** Each statistic of a year, among 1,000 people and 500,000 rows of attendance in ten years. */
public final class StatisticsBench {
    private static final double LIMIT = 200;
    private static final int DUE = 420;
    private static final int FIRST = 2016;

    private StatisticsBench() {}

    public static void main(String[] args) throws Exception {
        Messages words = new Messages(Locale.CHINA);
        try (TestBook book = TestBook.create(LocalDate.of(2025, 12, 31))) {
            fill(book);
            // A book as it is found in the morning, without what a million new rows left in memory.
            book.reopen();
            Members members = new Members(book.sql(), book.clock());
            Activities activities = new Activities(book.sql(), book.clock());
            Branches branches = new Branches(book.sql());
            LocalRules rules = new LocalRules(book.sql(), book.clock());
            Waivers waivers = new Waivers(book.sql(), book.clock());
            YearBoards boards =
                    new YearBoards(
                            book.sql(),
                            new YearBoards.Doors(branches, rules, waivers, members, activities));
            Sources sources =
                    new Sources(
                            branches,
                            rules,
                            members,
                            activities,
                            boards,
                            new Talks(book.sql(), members, rules, book.clock()),
                            new Services(book.sql(), members, activities, rules, book.clock()));
            met(new Statistics(book.sql(), sources), words);
            Year year = new Year();
            for (Kind kind : Kind.values()) {
                Bench.measure(
                        "statistics " + kind.name().toLowerCase(Locale.ROOT),
                        LIMIT,
                        () ->
                                // A new door and another year each time: nothing is remembered,
                                // not even by the database, which keeps the latest answer.
                                new Statistics(book.sql(), sources)
                                        .of(Question.of(kind, year.next(), year.end()), words));
            }
        }
    }

    /** As a user meets them: one is counted at rest beside the window, then each is opened once. */
    private static void met(Statistics statistics, Messages words) {
        LocalDate day = LocalDate.of(FIRST + 9, 12, 31);
        for (Kind kind : Kind.values()) {
            long start = System.nanoTime();
            statistics.of(Question.of(kind, day.getYear(), day), words);
            System.out.printf(
                    "%-36s %.0f ms%n",
                    "first " + kind.name().toLowerCase(Locale.ROOT),
                    (System.nanoTime() - start) / 1e6);
        }
    }

    /** The full years, one after the other. */
    private static final class Year {
        private int now = FIRST - 1;

        int next() {
            now = now < FIRST + 8 ? now + 1 : FIRST;
            return now;
        }

        LocalDate end() {
            return LocalDate.of(now, 12, 31);
        }
    }

    private static void fill(TestBook book) {
        Members members = new Members(book.sql(), book.clock());
        Activities activities = new Activities(book.sql(), book.clock());
        book.sql()
                .transaction(() -> {
                    People.many(1000, List.of()).forEach(draft -> members.add(draft, "bench"));
                    plan(activities);
                });
        book.sql().update("update activity set state = 'CLOSED'");
        for (int i = 0; i < 1200; i += 100) {
            attend(book, i);
        }
    }

    private static void plan(Activities activities) {
        for (int i = 0; i < 1200; i++) {
            LocalDate day = LocalDate.of(FIRST, 1, 1).plusDays(i * 3L);
            activities.plan(Fill.afternoon(i, "支部活动第" + i + "次", day));
        }
    }

    private static void attend(TestBook book, int from) {
        Fill.due(
                book,
                "mod(m.id + a.id * 7, 1000) < ? and a.id > ? and a.id <= ?",
                DUE,
                from,
                from + 100);
        Fill.marks(book, from, from + 100);
    }
}
