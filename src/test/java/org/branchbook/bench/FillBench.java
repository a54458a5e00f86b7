package org.branchbook.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.filling.PairMonths;
import org.branchbook.filling.Rhythms;
import org.branchbook.filling.YearPlans;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;

/** The draft of a whole year, at 1,000 people in ten groups and 1,200 activities of ten years. */
public final class FillBench {
    private static final double LIMIT = 200;
    private static final int GROUPS = 10;
    private static final int YEAR = 2027;

    private FillBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook book = TestBook.create()) {
            Activities activities = new Activities(book.sql(), book.clock());
            Decade.fill(book, activities);
            Members members = new Members(book.sql(), book.clock());
            Branches branches = new Branches(book.sql());
            for (int i = 1; i <= GROUPS; i++) {
                GroupId group = branches.addGroup("第" + i + "党小组");
                members.add(
                        People.with(People.full("李四"), group, Set.of(Post.GROUP_LEADER), null), "");
            }
            LocalDate today = LocalDate.of(YEAR, 1, 1);
            Clock clock =
                    Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            YearBoards boards =
                    new YearBoards(
                            book.sql(),
                            new YearBoards.Doors(
                                    branches,
                                    new LocalRules(book.sql(), clock),
                                    new Waivers(book.sql(), clock),
                                    members,
                                    activities));
            boards.setSince(today);
            YearPlans plans =
                    new YearPlans(
                            boards,
                            activities,
                            new Rhythms(book.sql()),
                            new YearPlans.Days(
                                    () -> branches.holidays().calendar(),
                                    () -> branches.terms().school()::vacation,
                                    members::history,
                                    _ -> PairMonths.NONE),
                            clock);
            System.out.println(plans.propose(YEAR).size() + " proposals");
            Bench.measure("filling a year", LIMIT, () -> plans.propose(YEAR));
        }
    }
}
