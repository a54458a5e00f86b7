package org.branchbook.bench;

import java.util.List;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.RosterEntry;
import org.branchbook.roster.RosterOrder;
import org.branchbook.storage.TestBook;

/** The roster at 1,000 people: one query, one search, one sort. */
public final class RosterBench {
    private RosterBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook book = TestBook.create()) {
            Members members = new Members(book.sql(), book.clock());
            book.sql()
                    .transaction(() ->
                            People.many(1000, List.of()).forEach(draft -> members.add(draft, "")));
            Bench.measure("roster as of a day", 50, () -> members.roster(TestBook.TODAY));
            long[] found = {0};
            List<RosterEntry> all = members.everybody(TestBook.TODAY);
            Bench.measure(
                    "search by initials",
                    50,
                    () -> found[0] = all.stream().filter(e -> e.member().matches("zym")).count());
            Bench.measure("sort by pinyin", 50, () -> RosterOrder.PINYIN.sorted(all));
            Bench.measure("sort by strokes", 50, () -> RosterOrder.STROKES.sorted(all));
        }
    }
}
