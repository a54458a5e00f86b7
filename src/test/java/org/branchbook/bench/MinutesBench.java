package org.branchbook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Comparator;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Reproducible;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.document.Documents;
import org.branchbook.member.Members;
import org.branchbook.page.PdfPages;
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
            long start = System.nanoTime();
            documents.minutes(id);
            System.out.printf("%-36s %.1f ms%n", "first .docx", (System.nanoTime() - start) / 1e6);
            byte[] docx = documents.minutes(id);
            Bench.measure("floor: its parts zipped again", 40, () -> Reproducible.zip(docx));
            Bench.measure("minutes .docx", 40, () -> documents.minutes(id));
            Bench.measure("sign-in sheet .docx", 40, () -> documents.signIn(id));
            System.out.println(PdfPages.count(documents.minutesPages(id)) + " pages:");
            Bench.measure("minutes .pdf", 250, () -> documents.minutesPages(id));
            Bench.measure("sign-in sheet .pdf", 250, () -> documents.signInPages(id));
            hundred(documents, id);
            Bench.measure("roster .xlsx", 300, () -> documents.roster(TODAY, false));
        }
    }

    /**
     * A year and more in one go, as Word and as PDF: processor time, and what is left of memory.
     */
    private static void hundred(Documents documents, ActivityId id) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = used();
        long cpu = system.getProcessCpuTime();
        for (int i = 0; i < 50; i++) {
            documents.minutes(id);
            documents.minutesPages(id);
        }
        System.out.printf(
                "%-36s processor %.1f s (limit 12), memory %+d KB%n",
                "100 records in one go",
                (system.getProcessCpuTime() - cpu) / 1e9,
                (used() - before) / 1024);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
