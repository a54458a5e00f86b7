package org.branchbook.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import org.branchbook.archive.Examination;
import org.branchbook.archive.YearData;
import org.branchbook.attachment.Attachments;
import org.branchbook.backup.Restore;
import org.branchbook.base.AppException;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.Bag;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;

/** Makes a fresh book from the bundle of a year, after it was examined. */
final class BundleTakeover {
    private final Path folder;
    private final Clock clock;

    BundleTakeover(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Taken from(Path bundle, WorkWatch watch) {
        Examination examination = Examination.of(bundle, watch);
        YearData data = examination.data();
        if (examination.newer()) {
            throw new AppException("archive.newer", bundle);
        }
        if (!examination.sound()) {
            throw new AppException("takeover.unsound", bundle, examination.findings().size());
        }
        if (data == null) {
            throw new AppException("takeover.noRows", bundle);
        }
        Path rows = folder.resolve("taking-over.zip");
        try (Bag bag = Bag.open(bundle)) {
            Files.createDirectories(folder);
            copy(bag, rowsOf(data, bundle), rows);
            return take(bag, data, rows);
        } catch (IOException e) {
            throw new AppException(e, "takeover.failed", bundle, folder);
        } finally {
            rows.toFile().delete();
        }
    }

    private static String rowsOf(YearData data, Path bundle) {
        return data.items().stream()
                .flatMap(item -> item.files().stream())
                .map(YearData.FileEntry::path)
                .filter(path -> path.endsWith("/" + YearData.ROWS))
                .findFirst()
                .orElseThrow(() -> new AppException("takeover.noRows", bundle));
    }

    private static void copy(Bag bag, String name, Path to) throws IOException {
        try (InputStream in = bag.read(name)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Taken take(Bag bag, YearData data, Path rows) throws IOException {
        DumpManifest manifest;
        Set<String> named;
        try (DumpReader dump = DumpReader.open(rows)) {
            manifest = dump.manifest();
            named = dump.named();
        }
        Attachments attachments = Attachments.of(folder, null);
        for (YearData.Entry item : data.items()) {
            for (YearData.FileEntry file : item.files()) {
                if (named.contains(file.sha256()) && !attachments.exists(file.sha256())) {
                    try (InputStream in = bag.read(file.path())) {
                        attachments.put(in);
                    }
                }
            }
        }
        new Restore(folder, clock).from(rows);
        try (Book book = Book.open(folder, clock, _ -> {})) {
            new Seals(book).begin();
        }
        return new Taken(
                folder,
                data.branch(),
                manifest.reason().equals(YearData.COMPLETE),
                manifest.rows("MEMBER"),
                manifest.rows("ACTIVITY"),
                (int) named.stream().filter(hash -> !attachments.exists(hash)).count());
    }
}
