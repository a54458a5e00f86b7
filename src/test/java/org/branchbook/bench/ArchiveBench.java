package org.branchbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.branchbook.archive.Archives;
import org.branchbook.archive.Examination;
import org.branchbook.archive.FixedItems;
import org.branchbook.archive.Item;
import org.branchbook.archive.YearArchive;
import org.branchbook.base.Heap;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;

/**
 * The bundle of a year of the sample with 1,000 photos of 1 MB: written beside copying and hashing
 * the same bytes and rendering the same documents, and examined beside hashing alone.
 */
public final class ArchiveBench {
    private static final int PHOTOS = 1000;
    private static final int BYTES = 1 << 20;

    private ArchiveBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("archive-bench");
        Clock clock = TestBook.clock(LocalDate.of(2026, 12, 20));
        Path photo = folder.resolve("photo.jpg");
        try (OpenBook book = OpenBook.create(folder.resolve("book"), clock)) {
            SampleBranch.fill(book.book(), clock);
            Branches branches = book.branches();
            Branch branch = branches.find().orElseThrow();
            YearArchive plain = book.papers().archives().year(2026, false);
            List<Item> items = with(plain, photo);
            Archives archives =
                    new Archives(branches, book.book().sql(), new FixedItems(() -> items), clock);
            YearArchive year = archives.year(2026, false);
            long start = System.nanoTime();
            long rendered = render(year);
            double rendering = since(start);
            System.out.printf(
                    "%s: %d items, %d photos, %d bytes of documents%n",
                    branch.name(), year.items().size(), PHOTOS, rendered);
            run(folder, archives, year, rendering);
        }
        Bench.peak(400);
    }

    private static void run(Path folder, Archives archives, YearArchive year, double rendering)
            throws IOException {
        Bench write = new Bench("archive of a year with 1,000 photos");
        Bench verify = new Bench("examination of it");
        for (int run = 0; run < 3; run++) {
            Path target = folder.resolve("bundle" + run);
            long start = System.nanoTime();
            archives.write(year, target, "bench", WorkWatch.NOBODY);
            double took = since(start);
            start = System.nanoTime();
            copy(target, folder.resolve("copy" + run));
            double floor = since(start) + rendering;
            start = System.nanoTime();
            hash(target);
            double hashing = since(start);
            start = System.nanoTime();
            boolean sound = Examination.of(target, WorkWatch.NOBODY).sound();
            double examined = since(start);
            System.out.printf(
                    "written %.0f ms, copied, hashed and rendered %.0f ms: %.2f ×;"
                            + " examined %.0f ms, hashed %.0f ms: %.2f ×, sound %b%n",
                    took, floor, took / floor, examined, hashing, examined / hashing, sound);
            write.add(took, 0);
            Figures.add("archive to copying, hashing, rendering", took / floor, "×", 2);
            Figures.add("examination to hashing", examined / hashing, "×", 2);
            verify.add(examined, 0);
        }
        write.print();
        verify.print();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Item> with(YearArchive plain, Path photo) throws IOException {
        byte[] bytes = new byte[BYTES];
        new Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0xff;
        bytes[1] = (byte) 0xd8;
        bytes[2] = (byte) 0xff;
        Files.write(photo, bytes);
        List<Item> items = new ArrayList<>();
        int left = PHOTOS;
        for (YearArchive.Numbered each : plain.items()) {
            Item item = each.item();
            List<Item.Part> parts = new ArrayList<>(item.parts());
            for (int i = 0; i < 16 && left > 0 && item.record() != null; i++) {
                parts.add(new Item.Part.Kept("照片-%02d.jpg".formatted(i), () -> photo));
                left--;
            }
            items.add(
                    new Item(
                            item.material(),
                            item.title(),
                            item.date(),
                            item.note(),
                            item.facts(),
                            parts,
                            item.record()));
        }
        return items;
    }

    private static long render(YearArchive year) {
        long bytes = 0;
        Heap heap = new Heap();
        for (YearArchive.Numbered each : year.items()) {
            for (Item.Part part : each.item().parts()) {
                if (part instanceof Item.Part.Made made) {
                    bytes += made.content().get().length;
                    heap.tidy();
                }
            }
        }
        return bytes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                try (OutputStream out = Files.newOutputStream(target)) {
                    Files.copy(file, out);
                }
            }
        }
        hash(to);
    }

    private static void hash(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Sha256.of(file);
            }
        }
    }
}
