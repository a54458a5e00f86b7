package org.branchbook.bench;

import java.time.LocalDate;
import java.util.Comparator;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.document.Documents;
import org.branchbook.member.Members;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;

/** Minutes and sign-in sheet of a members' meeting, from the book to the bytes of the file. */
public final class MinutesBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private MinutesBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook book = TestBook.create(TODAY)) {
            SampleBranch.fill(book.book(), book.clock());
            Branches branches = new Branches(book.sql());
            Members members = new Members(book.sql(), book.clock());
            Activities activities = new Activities(book.sql(), book.clock());
            Attendances attendances = new Attendances(book.sql(), branches, members, activities);
            Documents documents =
                    new Documents(
                            new Documents.Doors(
                                    branches,
                                    new LocalRules(book.sql(), book.clock()),
                                    members,
                                    activities,
                                    attendances),
                            book.book().attachments()::path);
            ActivityId id =
                    activities.year(TODAY.getYear()).stream()
                            .filter(Activity::closed)
                            .max(Comparator.comparingInt(a -> a.minutes().length()))
                            .orElseThrow()
                            .id();
            Bench.measure("minutes .docx", 150, () -> documents.minutes(id));
            Bench.measure("sign-in sheet .docx", 150, () -> documents.signIn(id));
            Bench.measure("sign-in sheet .pdf", 300, () -> documents.signInPages(id));
            Bench.measure("roster .xlsx", 300, () -> documents.roster(TODAY, false));
        }
    }
}
