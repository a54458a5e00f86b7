package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.check.CheckedBranch;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while minutes are typed: what the book took in is there when it opens. */
class KilledWhileTypingTest {
    /** Text is kept every 0.8 s, at the next frame, on the book's thread; with a loaded machine. */
    private static final long LOST_AT_MOST_MS = 800 + 1200;

    private static final int KEPT_BEFORE = 3;
    private static final int TYPED_AFTER = 5;

    @TempDir Path folder;

    /** When each letter was typed, by its number; and how many the book has said it holds. */
    private final TreeMap<Integer, Long> typed = new TreeMap<>();

    private int kept;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void losesNothingThatWasKeptAndAtMostTheLastMoment() throws Exception {
        ActivityId id;
        try (OpenBook book = OpenBook.create(folder, TestBook.clock(TestBook.TODAY))) {
            id =
                    book.activities()
                            .plan(
                                    CheckedBranch.plan(
                                            ActivityType.MEMBER_MEETING, CheckedBranch.DAY));
        }
        long killed = typeAndKill(id);
        try (OpenBook book = OpenBook.open(folder, TestBook.clock(TestBook.TODAY))) {
            String found = book.activities().get(id).minutes();
            String words = TypingUntilKilled.WORDS;
            String all = words.repeat(typed.lastKey() / words.length() + 2);
            assertEquals(all.substring(0, found.length()), found);
            assertTrue(found.length() >= kept, found.length() + " of " + kept);
            Long next = typed.get(found.length() + 1);
            assertTrue(next == null || killed - next <= LOST_AT_MOST_MS, "lost for too long");
        }
    }

    /**
     * Returns when it was killed, in the middle of typing, in milliseconds as the letters' times.
     */
    private long typeAndKill(ActivityId id) throws IOException, InterruptedException {
        Process typist = start(id);
        int times = 0;
        try (BufferedReader lines = typist.inputReader()) {
            String line = lines.readLine();
            while (line != null && (times < KEPT_BEFORE || typed.lastKey() < kept + TYPED_AFTER)) {
                int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                if (line.startsWith("kept ")) {
                    kept = number;
                    times++;
                } else {
                    typed.put(number, System.currentTimeMillis());
                }
                line = lines.readLine();
            }
            typist.destroyForcibly();
        }
        long killed = System.currentTimeMillis();
        assertTrue(typist.waitFor(20, TimeUnit.SECONDS));
        assertTrue(times >= KEPT_BEFORE, "kept while it was typed without a pause");
        return killed;
    }

    private Process start(ActivityId id) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent"))
                .filter(argument -> !argument.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        TypingUntilKilled.class.getName(),
                        folder.toString(),
                        String.valueOf(id.value())));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
