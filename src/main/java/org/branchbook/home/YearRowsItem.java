package org.branchbook.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Evidence;
import org.branchbook.archive.Item;
import org.branchbook.archive.Item.Part;
import org.branchbook.archive.Material;
import org.branchbook.archive.YearData;
import org.branchbook.attachment.Attachments;
import org.branchbook.dump.DumpFiles;
import org.branchbook.storage.Dumping;

/**
 * The rows of a year in the form of a dump, from which a fresh book is made. It carries the
 * attachments that stand nowhere else in the bundle: those of records lie in their folders.
 */
final class YearRowsItem {
    private final OpenBook book;
    private final int year;
    private final boolean full;

    YearRowsItem(OpenBook book, int year, boolean full) {
        this.book = book;
        this.year = year;
        this.full = full;
    }

    Item item(LocalDate day) {
        return new Item(
                Material.STATISTICS,
                year + "年手册数据",
                day,
                full ? "" : "不含证件号码、电话、住址和谈话内容",
                Map.of(),
                List.of(new Part.Poured(YearData.ROWS, this::write)),
                null);
    }

    private void write(OutputStream out) throws IOException {
        LocalDateTime now = LocalDateTime.now(book.clock()).truncatedTo(ChronoUnit.SECONDS);
        String reason = full ? YearData.COMPLETE : YearData.MASKED;
        book.book().dump(out, now, reason, Dumping.year(year, full, others()));
    }

    private DumpFiles others() {
        Set<String> there = inFolders();
        Attachments attachments = book.book().attachments();
        return new DumpFiles() {
            @Override
            public boolean carries(String hash) {
                return !there.contains(hash) && attachments.exists(hash);
            }

            @Override
            public InputStream open(String hash) throws IOException {
                return Files.newInputStream(attachments.path(hash));
            }
        };
    }

    private Set<String> inFolders() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return book.activities().between(first, LocalDate.of(year, 12, 31)).stream()
                .filter(activity -> activity.state().begun())
                .map(Activity::id)
                .flatMap(id -> book.activities().evidence(id).stream())
                .map(Evidence::file)
                .map(file -> file.sha256())
                .collect(Collectors.toSet());
    }
}
