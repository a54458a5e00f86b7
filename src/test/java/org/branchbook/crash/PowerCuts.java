package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.branchbook.base.AppException;
import org.branchbook.storage.Book;
import org.branchbook.storage.RecordedBook;

/**
 * Cuts the power at many points of one recorded session: what was written after the last force is
 * gone, or got to the disk in another order. Files beside the database are forced before a row
 * names them; the recording holds the database alone.
 */
final class PowerCuts {
    private static final int ACTIONS = 30;

    /**
     * Something was called done.
     *
     * @param step how far the recording was then
     * @param seal the file of the last seal, none before the first
     */
    private record Done(String what, int step, String seal) {}

    private final Path folder;
    private final byte[] before;
    private final Recording recording;
    private final List<Done> all = new ArrayList<>();

    PowerCuts(Path work, long seed) throws IOException {
        folder = Work.template(Files.createDirectories(work).resolve("book"));
        before = Files.readAllBytes(Book.file(folder));
        recording = RecordedDisk.begin();
        try (Book book = RecordedBook.open(folder, RecordedDisk.SCHEME, Work.CLOCK)) {
            Work doing = new Work(book, seed);
            for (int i = 1; i <= ACTIONS; i++) {
                doing.act(i, work, done -> all.add(new Done(done, recording.size(), seal())));
            }
        }
    }

    private String seal() {
        try {
            Path file = folder.resolve("book.seal");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * @param ordered whether what was not forced reached the disk in its order, as far as it did
     */
    Tally run(int points, boolean ordered, long seed) throws IOException {
        Random random = new Random(seed);
        Tally tally = new Tally("power cut, " + (ordered ? "in order" : "reordered"));
        for (int i = 0; i < points; i++) {
            int step = 1 + (int) ((long) i * recording.size() / points);
            byte[] image =
                    ordered
                            ? recording.prefix(before, step, random)
                            : recording.reordered(before, step, random);
            List<Done> done = all.stream().filter(one -> one.step() <= step).toList();
            Files.write(Book.file(folder), image);
            Files.writeString(
                    folder.resolve("book.seal"), done.isEmpty() ? "" : done.getLast().seal());
            open(done.stream().map(Done::what).toList(), tally);
        }
        return tally;
    }

    private void open(List<String> done, Tally tally) {
        long start = System.nanoTime();
        try (Book book = Book.open(folder, Work.CLOCK, _ -> {})) {
            tally.opened((System.nanoTime() - start) / 1_000_000);
            tally.count(done.size(), Reopened.of(book, done));
        } catch (AppException | IllegalStateException e) {
            tally.refused(e);
        }
    }
}
