package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Reproducible;
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
        if (args.length > 0) {
            beside(args[0], Files.readAllBytes(Path.of(args[1])));
            return;
        }
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
            Path docx = Files.write(folder.resolve("minutes.docx"), documents.minutes(id));
            for (String how : List.of("floor", "peer")) {
                StartBench.java(List.of(), FirstMinutesBench.class, how, docx.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        }
    }

    /** In a JVM of its own, as cold as that of the first minutes. */
    private static void beside(String how, byte[] docx) {
        if (how.equals("floor")) {
            once("  floor: its parts zipped again, cold", () -> Reproducible.zip(docx));
        } else {
            once("  peer: read and written by POI, cold", () -> Peers.document(docx));
        }
    }

    private static void once(String what, Bench.Operation work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
        System.out.printf("%-40s %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
