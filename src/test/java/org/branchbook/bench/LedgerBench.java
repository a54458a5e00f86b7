package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Reproducible;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.document.Documents;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;

/**
 * The ledger of a year with 60 closed activities of 40 people, beside what POI does alone, and with
 * 1,000, from the book to the bytes.
 */
public final class LedgerBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private LedgerBench() {}

    public static void main(String[] args) throws Exception {
        measure(
                60,
                documents -> {
                    byte[] bytes = documents.ledger(TODAY.getYear(), TODAY);
                    Bench.processor(
                            "ledger 40 × 60", 100, () -> documents.ledger(TODAY.getYear(), TODAY));
                    Bench.beside("floor: its parts zipped again", () -> Reproducible.zip(bytes));
                    Bench.beside("peer: read and written by POI", () -> Peers.workbook(bytes));
                });
        measure(
                1000,
                documents ->
                        Bench.measure(
                                "ledger of 1,000 activities",
                                1000,
                                () -> documents.ledger(TODAY.getYear(), TODAY)));
    }

    private interface Measures {
        void of(Documents documents) throws Exception;
    }

    private static void measure(int number, Measures measures) throws Exception {
        try (TestBook book = TestBook.create(TODAY)) {
            Branches branches = new Branches(book.sql());
            Members members = new Members(book.sql(), book.clock());
            Activities activities = new Activities(book.sql(), book.clock());
            Attendances attendances = new Attendances(book.sql(), branches, members, activities);
            book.sql()
                    .transaction(() ->
                            People.many(40, List.of()).forEach(draft -> members.add(draft, "")));
            book.sql().transaction(() -> fill(number, activities, attendances));
            Documents documents =
                    new Documents(
                            new Documents.Doors(
                                    branches,
                                    new LocalRules(book.sql(), book.clock()),
                                    members,
                                    activities,
                                    attendances),
                            book.book().attachments()::path);
            measures.of(documents);
        }
    }

    private static void fill(int number, Activities activities, Attendances attendances) {
        for (int i = 0; i < number; i++) {
            ActivityPlan.When when =
                    new ActivityPlan.When(
                            LocalDate.of(2026, 1, 1).plusDays(i % 365),
                            LocalTime.of(19, 0),
                            LocalTime.of(20, 30));
            ActivityId id =
                    activities.plan(
                            new ActivityPlan(
                                    ActivityType.MEMBER_MEETING,
                                    "第" + (i + 1) + "次支部党员大会",
                                    when,
                                    "信息楼A座301会议室",
                                    new ActivityPlan.People(
                                            "张三", "李四", Audience.of(Audience.Kind.MEMBERS))));
            attendances.markRestPresent(id);
            attendances.close(id);
        }
    }
}
