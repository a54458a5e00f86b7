package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.backup.Finding;
import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;

/** Damages a closed book's database in many ways and asks what the program says of it. */
final class Damage {
    private static final int ACTIONS = 30;
    private static final int SECTOR = 4096;

    /** What happened to the file. */
    private enum Kind {
        FLIPPED,
        ZEROED,
        CUT
    }

    /** What the program made of it. */
    enum Outcome {
        /** Refused with plain words. */
        REFUSED,
        /** Opened, and the start says that something is gone. */
        TOLD_AT_START,
        /** Opened, and the doctor names it. */
        TOLD_BY_DOCTOR,
        /** Opened, and every closed record is as it was. */
        UNHARMED,
        /** A closed record is another, and nobody says so. */
        SILENTLY_WRONG,
        /** Anything but plain words. */
        CRASHED
    }

    private final Path folder;
    private final byte[] sound;
    private final byte[] seal;
    private final Map<Long, String> truth;
    private final Map<Kind, Map<Outcome, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> crashes = new TreeMap<>();

    Damage(Path work, long seed) throws IOException {
        folder = Work.template(Files.createDirectories(work).resolve("book"));
        try (OpenBook book = OpenBook.open(folder, Work.CLOCK)) {
            Work doing = new Work(book.book(), seed);
            for (int i = 1; i <= ACTIONS; i++) {
                doing.act(i, work, _ -> {});
            }
            book.backups().make("manual");
            truth = records(book);
        }
        sound = Files.readAllBytes(Book.file(folder));
        seal = Files.readAllBytes(folder.resolve("book.seal"));
    }

    /** What every closed record says, by its number. */
    private static Map<Long, String> records(OpenBook book) {
        Map<Long, String> records = new HashMap<>();
        for (Activity each : book.activities().year(TestBook.TODAY.getYear())) {
            ActivityId id = each.id();
            if (each.closed()) {
                records.put(id.value(), book.amendments().now(id).text());
            }
        }
        return records;
    }

    Damage run(int books, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < books; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Files.write(Book.file(folder), damaged(kind, random));
            Files.write(folder.resolve("book.seal"), seal);
            counts.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(open(), 1, Integer::sum);
        }
        return this;
    }

    private byte[] damaged(Kind kind, Random random) {
        byte[] bytes = sound.clone();
        switch (kind) {
            case FLIPPED -> {
                for (int i = 1 + random.nextInt(100); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
            }
            case ZEROED -> {
                int at = random.nextInt(bytes.length / SECTOR) * SECTOR;
                Arrays.fill(bytes, at, Math.min(bytes.length, at + SECTOR), (byte) 0);
            }
            case CUT -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }

    private Outcome open() {
        try (OpenBook book = OpenBook.open(folder, Work.CLOCK)) {
            boolean told = book.records().doctor().start().stream().anyMatch(Finding::bad);
            if (told) {
                return Outcome.TOLD_AT_START;
            }
            List<Finding> findings = book.records().doctor().whole();
            if (findings.stream().anyMatch(Finding::bad)) {
                return Outcome.TOLD_BY_DOCTOR;
            }
            return records(book).equals(truth) ? Outcome.UNHARMED : Outcome.SILENTLY_WRONG;
        } catch (AppException plain) {
            return Outcome.REFUSED;
        } catch (RuntimeException | Error e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            crashes.merge(e.getMessage() + " / " + cause, 1, Integer::sum);
            return Outcome.CRASHED;
        }
    }

    int count(Outcome outcome) {
        return counts.values().stream().mapToInt(c -> c.getOrDefault(outcome, 0)).sum();
    }

    /** What was thrown, and how often. */
    Map<String, Integer> crashes() {
        return crashes;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((kind, found) ->
                table.append("damage: ").append(kind).append(' ').append(found).append('\n'));
        return table.toString();
    }
}
