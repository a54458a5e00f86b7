package org.branchbook.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.OldBook;
import org.branchbook.storage.Protection;

/** Kills a process at a random moment of its work, opens its book again and counts. */
final class Kills {
    static final String LEDGER = "ledger";
    private static final int OLD_SCHEMA = 15;

    /** What the process is at when it is killed, and within which time after it began. */
    enum Moment {
        WRITING(1500),
        OPENING(2500),
        CLOSING(900),
        BACKING_UP(1500),
        UPGRADING(2500),
        ENCRYPTING(2500),
        DECRYPTING(2500);

        private final int within;

        Moment(int within) {
            this.within = within;
        }
    }

    private final Path work;
    private final Random random;
    private final Path template;
    private final Path archive;

    Kills(Path work, long seed) throws IOException {
        this.work = Files.createDirectories(work);
        this.random = new Random(seed);
        this.template = Work.template(work.resolve("template"));
        this.archive = work.resolve("child.jsa");
    }

    /** Kills so often and counts what was found afterwards. */
    Tally run(Moment moment, int times) throws Exception {
        Tally tally = new Tally("kill: " + moment.name().toLowerCase(java.util.Locale.ROOT));
        for (int i = 0; i < times; i++) {
            Path folder = work.resolve(moment + "-" + i);
            Path scratch = Files.createDirectories(work.resolve(moment + "-" + i + "-scratch"));
            begin(moment, folder);
            kill(moment, folder, scratch);
            reopen(moment, folder, Ledger.read(scratch.resolve(LEDGER)), tally);
            Trees.delete(folder);
            Trees.delete(scratch);
        }
        return tally;
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

    private void kill(Moment moment, Path folder, Path scratch) throws Exception {
        Process child =
                new ProcessBuilder(command(moment, folder, scratch))
                        .redirectError(scratch.resolve("err").toFile())
                        .start();
        try (InputStream out = child.getInputStream()) {
            if (out.read() < 0) {
                child.waitFor();
                throw new IOException(Files.readString(scratch.resolve("err")));
            }
            child.waitFor(random.nextInt(moment.within), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
    }

    private List<String> command(Moment moment, Path folder, Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
        command.addAll(List.of("-Xlog:disable", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Child.class.getName(), moment.name(), folder.toString()));
        command.addAll(List.of(scratch.toString(), Long.toString(random.nextLong())));
        return command;
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
