package org.branchbook.bench;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;

/** The roster of any day with 1,000 people and 20 years of facts. */
public final class HistoryBench {
    private static final int YEARS = 20;
    private static final LocalDate START = LocalDate.of(2006, 3, 1);

    private HistoryBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook book = TestBook.create()) {
            Members members = new Members(book.sql(), book.clock());
            fill(book, members);
            LocalDate[] day = {START};
            Bench.measure(
                    "roster on day D, history known",
                    10,
                    () -> {
                        day[0] = day[0].plusDays(173);
                        members.roster(day[0]);
                    });
            Bench.measure(
                    "the same of one person",
                    1,
                    () -> members.history().on(day[0], new MemberId(999)));
            MemberId someone = members.everybody(day[0]).getFirst().id();
            List<Fact> facts = members.facts(someone);
            Bench changed = new Bench("the same after a change of facts");
            for (int i = 0; i < 40; i++) {
                members.setFacts(someone, i % 2 == 0 ? facts.subList(0, 3) : facts);
                long start = System.nanoTime();
                members.roster(day[0]);
                changed.add((System.nanoTime() - start) / 1e6, 0);
            }
            changed.print(10);
            Bench first = new Bench("the first of all, read from the disk");
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                new Members(book.sql(), book.clock()).roster(day[0]);
                first.add((System.nanoTime() - start) / 1e6, 0);
            }
            first.print();
        }
    }

    /** Every person changes group each year and holds a post or is away every other one. */
    private static void fill(TestBook book, Members members) {
        Branches branches = new Branches(book.sql());
        List<GroupId> groups =
                List.of(branches.addGroup("一组"), branches.addGroup("二组"), branches.addGroup("三组"));
        book.sql()
                .transaction(() ->
                        People.many(1000, groups)
                                .forEach(draft -> {
                                    MemberId id = members.add(draft, "");
                                    members.setFacts(id, facts(members.facts(id), id, groups));
                                }));
    }

    private static List<Fact> facts(List<Fact> known, MemberId id, List<GroupId> groups) {
        List<Fact> facts = known;
        for (int year = 0; year < YEARS; year++) {
            LocalDate from = START.plusYears(year).plusDays(id.value() % 300);
            GroupId group = groups.get((int) ((id.value() + year) % groups.size()));
            facts =
                    FactEdits.begin(
                            facts,
                            new Fact(FactKind.GROUP, "" + group.value(), from, null, "名册.xlsx"));
            if ((id.value() + year) % 2 == 0) {
                LocalDate to = from.plusMonths(8);
                facts = FactEdits.begin(facts, Fact.of(FactDetail.MOBILE, from, to));
                facts =
                        FactEdits.begin(
                                facts,
                                new Fact(FactKind.POST, Post.GROUP_LEADER.name(), from, to, "决议"));
            }
        }
        return facts;
    }
}
