package org.branchbook.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.base.AppException;
import org.branchbook.database.Protection;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.OldBook;

/** Kills a process at a random moment of its work, opens its book again and counts. */
final class Kills {
    static final String LEDGER = "ledger";
    private static final int OLD_SCHEMA = 15;

    /** What the process is at when it is killed, and how often of {@link #ROUND} times. */
    enum Moment {
        WRITING(2),
        OPENING(2),
        CLOSING(2),
        BACKING_UP(2),
        UPGRADING(2),
        ENCRYPTING(1),
        DECRYPTING(1),
        COMPACTING(1);

        private final int share;

        Moment(int share) {
            this.share = share;
        }

        /** How often of {@link Kills#ROUND} kills. */
        int share() {
            return share;
        }
    }

    static final int ROUND = 13;
    private static final int WITHIN = 1500;

    /** How long work lasts that ends by itself: later kills fall into that time. */
    private final Map<Moment, Integer> lasting = new EnumMap<>(Moment.class);

    private final Path work;
    private final Launch launch;
    private final Random random;
    private final Path template;

    Kills(Path work, Launch launch, long seed) throws IOException {
        this.launch = launch;
        this.work = Files.createDirectories(work);
        this.random = new Random(seed);
        this.template = Work.template(work.resolve("template"));
    }

    static Tally tally(Moment moment) {
        return new Tally("kill: " + moment.name().toLowerCase(Locale.ROOT));
    }

    /** Kills so often and counts what was found afterwards; who ended before counts as none. */
    void run(Moment moment, int times, Tally tally) throws Exception {
        int killed = 0;
        while (killed < times) {
            Path folder = work.resolve(moment.name());
            Path scratch = Files.createDirectories(work.resolve(moment + "-scratch"));
            begin(moment, folder);
            if (kill(moment, folder, scratch)) {
                reopen(moment, folder, Ledger.read(scratch.resolve(LEDGER)), tally);
                killed++;
            }
            Trees.delete(folder);
            Trees.delete(scratch);
        }
    }

    private void begin(Moment moment, Path folder) throws Exception {
        if (moment == Moment.UPGRADING) {
            Files.createDirectories(folder);
            OldBook.make(folder, OLD_SCHEMA).close();
        } else {
            Trees.copy(template, folder);
        }
        if (moment == Moment.DECRYPTING) {
            Protection.encrypt(folder, Child.PASSWORD, Work.CLOCK);
        }
    }

    private boolean kill(Moment moment, Path folder, Path scratch) throws Exception {
        Process child =
                new ProcessBuilder(launch.of(moment, folder, scratch, random.nextLong()))
                        .redirectError(scratch.resolve("err").toFile())
                        .start();
        try (InputStream out = child.getInputStream()) {
            if (out.read() < 0) {
                child.waitFor();
                throw failed(moment, child, scratch);
            }
            long begun = System.nanoTime();
            int within = lasting.getOrDefault(moment, WITHIN);
            if (child.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS)) {
                if (child.exitValue() != 0) {
                    throw failed(moment, child, scratch);
                }
                int millis = (int) ((System.nanoTime() - begun) / 1_000_000);
                lasting.merge(moment, Math.max(50, millis), Math::min);
                return false;
            }
            child.destroyForcibly().waitFor();
            return child.exitValue() != 0;
        }
    }

    private static IOException failed(Moment moment, Process child, Path scratch)
            throws IOException {
        String said = Files.readString(scratch.resolve("err"));
        return new IOException(moment + " ended with " + child.exitValue() + "\n" + said);
    }

    private static void reopen(Moment moment, Path folder, List<String> done, Tally tally)
            throws IOException {
        BookKey key = Book.locked(folder) ? Protection.key(folder, Child.PASSWORD) : null;
        long start = System.nanoTime();
        try (OpenBook book = OpenBook.open(folder, key, Work.CLOCK)) {
            tally.opened((System.nanoTime() - start) / 1_000_000);
            if (moment == Moment.UPGRADING) {
                tally.count(0, upgraded(book));
            } else {
                tally.count(done.size(), Reopened.of(book.book(), done));
            }
        } catch (AppException | IllegalStateException e) {
            tally.refused(e);
        }
        for (BackupFile backup : Backups.all(folder)) {
            try (DumpReader dump = DumpReader.open(backup.path(), key)) {
                dump.verify();
            } catch (IOException e) {
                tally.badBackup();
            }
        }
    }

    /** The old book has one row in every table. */
    private static Reopened upgraded(OpenBook book) {
        long rows = book.backups().now().rows("ATTENDANCE") + book.backups().now().rows("MEMBER");
        return rows == 2 ? Reopened.SOUND : new Reopened(1, 0, 0);
    }
}
