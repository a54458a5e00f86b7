package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.document.Documents;
import org.branchbook.home.OpenBook;
import org.branchbook.page.PaperPages;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;

/**
 * The first documents of a JVM as a user meets them: what was read beside the window once records
 * or the calendar were shown, then the first minutes and the first pages.
 */
public final class FirstMinutesBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private FirstMinutesBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (OpenBook book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY))) {
            SampleBranch.fill(book.book(), book.clock());
            ActivityId id =
                    book.activities().year(TODAY.getYear()).stream()
                            .filter(Activity::closed)
                            .max(Comparator.comparingInt(a -> a.minutes().length()))
                            .orElseThrow()
                            .id();
            Documents documents = book.papers().documents();
            once("first minutes .docx, cold (limit 800)", () -> documents.minutes(id));
            once("first sign-in sheet .docx then", () -> documents.signIn(id));
            once("pages read ahead, beside the window", PaperPages::warmUp);
            once("first minutes .pdf then", () -> documents.minutesPages(id));
        }
    }

    private static void once(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-40s %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
