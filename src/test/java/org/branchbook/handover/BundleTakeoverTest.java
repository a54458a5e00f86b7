package org.branchbook.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.activity.Activity;
import org.branchbook.archive.Item;
import org.branchbook.archive.YearArchive;
import org.branchbook.base.AppException;
import org.branchbook.bundle.BagWatch;
import org.branchbook.dump.DumpFiles;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;
import org.branchbook.storage.Dumping;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample branch archived, and a fresh book made from its bundle. */
class BundleTakeoverTest {
    private static final Clock CLOCK = TestBook.clock(LocalDate.of(2026, 11, 21));
    @TempDir private static Path folder;
    private static Path whole = Path.of("");
    private static Map<String, List<String>> rows = Map.of();
    private static Map<String, List<String>> masked = Map.of();

    @BeforeAll
    static void archive() throws IOException {
        try (OpenBook book = OpenBook.create(folder.resolve("old"), CLOCK)) {
            SampleBranch.fill(book.book(), CLOCK);
            Activity held =
                    book
                            .activities()
                            .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                            .stream()
                            .filter(activity -> activity.state().begun())
                            .findFirst()
                            .orElseThrow();
            Path scan = Files.writeString(folder.resolve("扫描.pdf"), "%PDF-1.4 签到");
            String hash = book.book().attachments().put(scan);
            book.book()
                    .sql()
                    .update(
                            """
                            insert into evidence(activity, kind, file_name, sha256, bytes, caption,
                              added_at)
                            values (?, 'SIGN_IN_SCAN', '扫描.pdf', ?, 15, '', date '2026-03-01')
                            """,
                            held.id(),
                            hash);
            assertEquals(1, book.activities().evidence(held.id()).size());
            Path logo = Files.writeString(folder.resolve("标识.png"), "\u0089PNG 标识");
            book.book()
                    .sql()
                    .update(
                            """
                            update brand set file_name = '标识.png', sha256 = ?, file_bytes = 10
                            where id = (select min(id) from brand)
                            """,
                            book.book().attachments().put(logo));
            whole = write(book);
            rows = dump(book.book(), true);
            masked = dump(book.book(), false);
        }
    }

    /** Without the papers, which cost seconds and are not read back. */
    private static Path write(OpenBook book) {
        Path target = folder.resolve("全.zip");
        YearArchive plain = book.papers().archives().year(2026, true);
        List<Item> items = plain.items().stream().map(line -> bare(line.item())).toList();
        book.papers()
                .archives()
                .write(YearArchive.of(plain.head(), items), target, "test", BagWatch.NOBODY);
        return target;
    }

    private static Item bare(Item item) {
        return new Item(
                item.material(),
                item.title(),
                item.date(),
                item.note(),
                item.facts(),
                item.parts().stream().filter(part -> !(part instanceof Item.Part.Made)).toList(),
                item.record());
    }

    /** The rows of the year by table, as the open format writes them. */
    private static Map<String, List<String>> dump(Book book, boolean full) throws IOException {
        Path file = Files.createTempFile(folder, "rows", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.dump(
                    out,
                    LocalDateTime.now(CLOCK),
                    "test",
                    Dumping.year(2026, full, DumpFiles.NONE));
        }
        Map<String, List<String>> tables = new TreeMap<>();
        try (DumpReader dump = DumpReader.open(file)) {
            for (DumpManifest.Table table : dump.manifest().tables()) {
                List<String> found = new ArrayList<>();
                dump.rows(table, found::add);
                tables.put(table.name(), found);
            }
        }
        return tables;
    }

    @Test
    void aFreshBookHasEveryFieldOfTheYear() throws IOException {
        Path fresh = folder.resolve("new");
        Taken taken = new BundleTakeover(fresh, CLOCK).from(whole, BagWatch.NOBODY);
        assertTrue(taken.complete());
        assertEquals(0, taken.lost());
        try (Book book = Book.open(fresh, CLOCK, _ -> {})) {
            Map<String, List<String>> found = dump(book, true);
            rows.forEach((table, before) -> assertEquals(before, found.get(table), table));
            assertTrue(rows.values().stream().mapToInt(List::size).sum() > 3000);
            assertTrue(rows.values().stream().filter(list -> !list.isEmpty()).count() > 40);
            for (String hash : book.attachments().all()) {
                assertTrue(book.attachments().intact(hash));
            }
            assertEquals(2, book.attachments().all().size());
            assertTrue(new Seals(book).sound());
        }
        AppException there =
                assertThrows(
                        AppException.class,
                        () -> new BundleTakeover(fresh, CLOCK).from(whole, BagWatch.NOBODY));
        assertEquals("takeover.there", there.key());
    }

    @Test
    void withoutCompleteValuesTheFieldsThatArePrivateAreEmptyAndNoOther() {
        String fields = "\"(ID_NUMBER|MOBILE|PHONE|ADDRESS|HARDSHIP)\":\"[^\"]*\"";
        String said = "\"CONTENT\":\"(\\\\.|[^\"\\\\])*\"";
        rows.forEach((table, before) -> {
            String like = table.equals("TALK") ? said : fields;
            List<String> found = masked.getOrDefault(table, List.of());
            assertEquals(
                    before.stream().map(row -> row.replaceAll(like, "")).toList(),
                    found.stream().map(row -> row.replaceAll(like, "")).toList(),
                    table);
        });
        String filled = "(?s).*\"(ID_NUMBER|MOBILE|ADDRESS)\":\"[^\"].*";
        assertTrue(String.join("\n", rows.getOrDefault("MEMBER", List.of())).matches(filled));
        assertFalse(String.join("\n", masked.getOrDefault("MEMBER", List.of())).matches(filled));
    }

    @Test
    void whatIsNotSoundMakesNoBook() throws IOException {
        Path copy = folder.resolve("坏.zip");
        byte[] bytes = Files.readAllBytes(whole);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        Path fresh = folder.resolve("none");
        AppException refused =
                assertThrows(
                        AppException.class,
                        () -> new BundleTakeover(fresh, CLOCK).from(copy, BagWatch.NOBODY));
        assertEquals("takeover.unsound", refused.key());
        assertFalse(Files.exists(fresh));
    }
}
