package org.branchbook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
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
            System.out.printf("%-44s %.1f ms%n", "first .docx", (System.nanoTime() - start) / 1e6);
            words(documents, id);
            ActivityId more = fivePages(activities, attendances, activities.get(id).minutes());
            pages(documents, more, activities.get(more).minutes());
            signInPages(documents, id);
            hundred(documents, id);
            Bench.measure("roster .xlsx", 300, () -> documents.roster(TODAY, false));
        }
    }

    private static void words(Documents documents, ActivityId id) throws Exception {
        byte[] docx = documents.minutes(id);
        Bench.processor("minutes .docx", 40, () -> documents.minutes(id));
        Bench.beside("floor: its parts zipped again", () -> Reproducible.zip(docx));
        Bench.beside("peer: read and written by POI", () -> Peers.document(docx));
        byte[] sheet = documents.signIn(id);
        Bench.processor("sign-in sheet .docx", 40, () -> documents.signIn(id));
        Bench.beside("floor: its parts zipped again", () -> Reproducible.zip(sheet));
        Bench.beside("peer: read and written by POI", () -> Peers.document(sheet));
    }

    private static void signInPages(Documents documents, ActivityId id) throws Exception {
        byte[] signed = documents.signInPages(id);
        Bench.processor("sign-in sheet .pdf", 250, () -> documents.signInPages(id));
        Bench.beside("floor: read and written by PDFBox", () -> Peers.again(signed));
        String names = Peers.words(signed);
        Bench.beside("peer: its text alone by PDFBox", () -> Peers.text(names));
    }

    private static void pages(Documents documents, ActivityId id, String text) throws Exception {
        byte[] pdf = documents.minutesPages(id);
        String pages = "minutes .pdf, " + PdfPages.count(pdf) + " pages";
        Bench.processor(pages, 250, () -> documents.minutesPages(id));
        Bench.beside("floor: read and written by PDFBox", () -> Peers.again(pdf));
        Bench.beside("peer: its text alone by PDFBox", () -> Peers.text(text));
    }

    /** A meeting whose minutes and list fill five pages and more. */
    private static ActivityId fivePages(
            Activities activities, Attendances attendances, String minutes) {
        ActivityId id =
                activities.plan(
                        new ActivityPlan(
                                ActivityType.MEMBER_MEETING,
                                "支部党员大会",
                                new ActivityPlan.When(
                                        TODAY.minusDays(1),
                                        LocalTime.of(19, 0),
                                        LocalTime.of(20, 30)),
                                "信息楼A座301会议室",
                                new ActivityPlan.People(
                                        "张三", "李四", Audience.of(Audience.Kind.MEMBERS))));
        activities.saveMinutes(id, minutes.repeat(1 + 1800 / minutes.length()));
        attendances.markRestPresent(id);
        attendances.close(id);
        return id;
    }

    /**
     * A year and more in one go, as Word and as PDF: processor time, and what is left of memory.
     */
    private static void hundred(Documents documents, ActivityId id) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = used();
        long cpu = system.getProcessCpuTime();
        for (int i = 0; i < 100; i++) {
            documents.minutes(id);
            documents.minutesPages(id);
        }
        System.out.printf(
                "%-44s processor %.1f s (limit 12), memory %+d KB%n",
                "100 records in one go, each as both",
                (system.getProcessCpuTime() - cpu) / 1e9,
                (used() - before) / 1024);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
