package org.branchbook.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;

/** Feeds spoilt files to the program and keeps those that it met with anything but plain words. */
public final class Fuzz {
    private static final long SLOW = 10_000;

    private final Path work;
    private final OpenBook book;
    private final Map<String, Path> findings = new TreeMap<>();
    private long fed;
    private long refused;

    Fuzz(Path work, OpenBook book) {
        this.work = work;
        this.book = book;
    }

    /** One target for minutes, or every one: {@code Fuzz MINUTES [TARGET…]}. */
    public static void main(String[] args) throws Exception {
        int minutes = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        List<Target> targets = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            targets.add(Target.valueOf(args[i]));
        }
        boolean sound = true;
        for (Target target : targets.isEmpty() ? List.of(Target.values()) : targets) {
            Path work = Files.createTempDirectory(Path.of("target"), "fuzz");
            try (TestBook made = TestBook.create()) {
                made.book().close();
                try (OpenBook book = OpenBook.open(made.folder(), made.clock())) {
                    Fuzz fuzz = new Fuzz(work, book);
                    fuzz.until(target, System.nanoTime() + minutes * 60_000_000_000L);
                    System.out.println(target + ": " + fuzz);
                    sound &= fuzz.findings.isEmpty();
                }
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private void until(Target target, long end) throws IOException {
        for (long seed = System.nanoTime(); System.nanoTime() < end; seed += 100) {
            run(target, 100, seed);
        }
    }

    /** So many files made from the same seeds every time. */
    Fuzz run(Target target, int times, long seed) throws IOException {
        byte[] sound = target.seed(work);
        for (int i = 0; i < times; i++) {
            feed(target, new Mutation(new Random(seed + i)).of(sound), i);
        }
        return this;
    }

    private void feed(Target target, byte[] spoilt, int number) throws IOException {
        Path file = Files.write(work.resolve(target.file), spoilt);
        fed++;
        // Of the processor: by the clock a busy machine would be found.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        try {
            target.feed(file, book);
            if ((thread.getCurrentThreadCpuTime() - start) / 1_000_000 > SLOW) {
                keep("slow", target, spoilt, number);
            }
        } catch (AppException | InvalidInput | IOException plain) {
            refused++;
        } catch (RuntimeException | Error e) {
            StackTraceElement[] at = e.getStackTrace();
            keep(e + " at " + (at.length == 0 ? "?" : at[0]), target, spoilt, number);
        }
    }

    private void keep(String what, Target target, byte[] spoilt, int number) throws IOException {
        if (!findings.containsKey(what)) {
            Path kept = work.resolve("found-" + findings.size() + "-" + number + target.file);
            findings.put(what, Files.write(kept, spoilt));
        }
    }

    Map<String, Path> findings() {
        return findings;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(fed).append(" files, ").append(refused).append(" refused, ");
        text.append(findings.size()).append(" findings");
        findings.forEach(
                (what, file) -> text.append("\n    ").append(what).append(' ').append(file));
        return text.toString();
    }
}
