package org.branchbook.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpFiles;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.KeyFile;
import org.branchbook.encryption.Sealing;
import org.branchbook.storage.Book;
import org.branchbook.storage.Dumping;

/**
 * Writes the handover of a book: a sealed file that was read again whole before it got its name,
 * and the list beside it.
 */
public final class Handover {
    static final String REASON = "handover";
    private final Book book;
    private final Clock clock;

    public Handover(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param paper the list that both sides sign
     * @param code SHA-256 of the file, which stands on the list
     * @param missing attachments that the book names and has lost
     */
    public record Made(Path file, Path paper, String code, long people, int files, int missing) {}

    /**
     * @param target a name that ends in .zip; the list gets the same with .docx
     */
    public Made write(Path target, String passphrase, HandoverPaper paper, WorkWatch watch) {
        String name = String.valueOf(target.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new AppException("handover.name", name);
        }
        Path list = target.resolveSibling(name.substring(0, name.length() - 4) + ".docx");
        for (Path file : new Path[] {target, list}) {
            if (Files.exists(file)) {
                throw new AppException("bundle.exists", file);
            }
        }
        KeyFile.Made key = KeyFile.fresh(passphrase);
        Path part = target.resolveSibling("." + name + ".part");
        try {
            LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            Carried carried = new Carried(watch);
            Dumping how = Dumping.with(new Sealing(key.key(), key.file()), carried);
            SafeFile.write(part, out -> book.dump(out, now, REASON, how));
            DumpManifest manifest = check(part, key, carried);
            String code = Sha256.of(part);
            SafeFile.write(list, paper.written(name, code).docx());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            SafeFile.forceFolder(target);
            return new Made(
                    target, list, code, manifest.rows("MEMBER"), carried.done, carried.missing);
        } catch (IOException e) {
            throw new AppException(e, "handover.failed", target);
        } finally {
            part.toFile().delete();
        }
    }

    /** Reads every row and attachment again, as whoever takes it over will. */
    private static DumpManifest check(Path part, KeyFile.Made key, Carried carried)
            throws IOException {
        try (DumpReader written = DumpReader.open(part, key.key())) {
            written.verify();
            int read = 0;
            for (String hash : written.files()) {
                carried.step(carried.done + ++read, hash);
                try (InputStream in = written.file(hash)) {
                    if (!Sha256.of(in).equals(hash)) {
                        throw new IOException(hash + " is damaged");
                    }
                }
            }
            return written.manifest();
        }
    }

    /** The attachments on their way, counted once while written and once while read again. */
    private final class Carried implements DumpFiles {
        private final WorkWatch watch;
        private final int all = Math.max(1, book.attachments().all().size());
        private int done;
        private int missing;

        Carried(WorkWatch watch) {
            this.watch = watch;
        }

        void step(int now, String hash) {
            if (watch.stopped()) {
                throw new CancellationException();
            }
            watch.at(Math.min(now, 2 * all), 2 * all, hash.substring(0, 8));
        }

        @Override
        public boolean carries(String hash) {
            boolean there = book.attachments().exists(hash);
            missing += there ? 0 : 1;
            return there;
        }

        @Override
        public InputStream open(String hash) throws IOException {
            step(++done, hash);
            return Files.newInputStream(book.attachments().path(hash));
        }
    }
}
