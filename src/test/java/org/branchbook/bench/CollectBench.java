package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.archive.TestBundle;
import org.branchbook.base.WorkWatch;
import org.branchbook.committee.Committee;
import org.branchbook.committee.Overview;
import org.branchbook.committee.OverviewBook;
import org.branchbook.committee.Taken;
import org.branchbook.storage.Store;

/**
 * 500 bundles of 60 activities each taken in and told of. Each bundle has its 120 files with 12 KB
 * of pages a record; photos would add the time of their hashes and nothing else.
 */
public final class CollectBench {
    private static final int BRANCHES = 500;
    private static final int ACTIVITIES = 60;
    private static final int BYTES = 12_000;

    private CollectBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("collect-bench");
        for (int i = 1; i <= BRANCHES; i++) {
            TestBundle bundle =
                    TestBundle.of("第" + i + "支部").activities(ACTIVITIES).bytes(BYTES).open(i % 3);
            for (int person = 0; person < 20; person++) {
                bundle.person("党员" + person, "code-" + i + "-" + person);
            }
            bundle.person("张三", "moved-" + i / 10).write(folder.resolve("in/" + i + ".zip"));
        }
        System.gc();
        try (Committee committee = new Committee(Store.file(folder.resolve("all")))) {
            List<Taken> told = new ArrayList<>();
            long start = System.nanoTime();
            committee.take(List.of(folder.resolve("in")), false, WorkWatch.NOBODY, told::add);
            say("taken in", start);
            if (told.stream().anyMatch(Taken::refused)) {
                throw new IllegalStateException("refused: " + told.getFirst());
            }
            start = System.nanoTime();
            Overview overview = committee.overview(2026);
            say("overview of " + overview.branches().size() + " branches", start);
            start = System.nanoTime();
            byte[] book = OverviewBook.of(overview, committee::detail);
            say("workbook of " + book.length / 1024 + " KB", start);
        }
        Bench.peak(400);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void say(String what, long start) {
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
