package org.branchbook.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.Activity;
import org.branchbook.archive.Item;
import org.branchbook.archive.YearArchive;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpFiles;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
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
class TakeoverTest {
    private static final Clock CLOCK = TestBook.clock(LocalDate.of(2026, 11, 21));
    private static final String SECRET = "一个足够长的口令";
    private static final WorkWatch STOPPED =
            new WorkWatch() {
                @Override
                public void at(int done, int all, String name) {
                    // Nobody looks.
                }

                @Override
                public boolean stopped() {
                    return true;
                }
            };
    @TempDir private static Path folder;
    private static Path whole = Path.of("");
    private static Path handed = Path.of("");
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
            handed = handOver(book);
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
                .write(YearArchive.of(plain.head(), items), target, "test", WorkWatch.NOBODY);
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

    private static Path handOver(OpenBook book) throws IOException {
        Handover handover = new Handover(book.book(), CLOCK);
        HandoverPaper paper = book.papers().handover("张三", "");
        Path target = folder.resolve("移交.zip");
        AppException name =
                assertThrows(
                        AppException.class,
                        () -> handover.write(folder, SECRET, paper, WorkWatch.NOBODY));
        assertEquals("handover.name", name.key());
        AppException weak =
                assertThrows(
                        AppException.class,
                        () -> handover.write(target, "短", paper, WorkWatch.NOBODY));
        assertEquals("encryption.short", weak.key());
        assertThrows(
                CancellationException.class, () -> handover.write(target, SECRET, paper, STOPPED));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(f -> f.toString().contains("移交")).toList());
        }
        Handover.Made made = handover.write(target, SECRET, paper, WorkWatch.NOBODY);
        assertEquals(2, made.files());
        assertEquals(Sha256.of(target), made.code());
        try (InputStream in = Files.newInputStream(made.paper());
                XWPFDocument list = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(list)) {
            String said = text.getText();
            assertTrue(said.contains(made.code().substring(0, 8)), said);
            for (String part : List.of("张三", "活动记录", "未关闭", "到期事项", "移交人（签字）", "接收人（签字）")) {
                assertTrue(said.contains(part), said);
            }
        }
        byte[] bytes = Files.readAllBytes(target);
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("示范大学"));
        return target;
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
        Taken taken = new Takeover(fresh, CLOCK).from(whole, null, WorkWatch.NOBODY);
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
                        () -> new Takeover(fresh, CLOCK).from(whole, null, WorkWatch.NOBODY));
        assertEquals("takeover.there", there.key());
    }

    @Test
    void aHandoverOpensWithItsPassphraseAloneAndHasEverything() throws IOException {
        AppException other =
                assertThrows(AppException.class, () -> Takeover.key(handed, "另一个口令啊啊"));
        assertEquals("encryption.wrongPassword", other.key());
        assertTrue(Takeover.sealed(handed));
        assertFalse(Takeover.sealed(whole));
        BookKey key = Takeover.key(handed, SECRET);
        Path stopped = folder.resolve("stopped");
        assertThrows(
                CancellationException.class,
                () -> new Takeover(stopped, CLOCK).from(handed, key, STOPPED));
        assertFalse(Files.exists(stopped));
        Path fresh = folder.resolve("handed");
        Taken taken = new Takeover(fresh, CLOCK).from(handed, key, WorkWatch.NOBODY);
        assertEquals("中共示范大学信息学院第一支部委员会（示例）", taken.branch());
        assertTrue(Book.locked(fresh));
        try (Book book = Book.open(fresh, key, CLOCK, _ -> {})) {
            Map<String, List<String>> found = dump(book, true);
            rows.forEach((table, before) -> assertEquals(before, found.get(table), table));
            assertEquals(
                    2,
                    book.attachments().all().stream().filter(book.attachments()::intact).count());
        }
        byte[] bytes = Files.readAllBytes(handed);
        bytes[bytes.length / 3] ^= 1;
        Path altered = Files.write(folder.resolve("改.zip"), bytes);
        assertThrows(
                AppException.class,
                () -> new Takeover(stopped, CLOCK).from(altered, key, WorkWatch.NOBODY));
        assertFalse(Files.exists(stopped));
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
                        () -> new Takeover(fresh, CLOCK).from(copy, null, WorkWatch.NOBODY));
        assertEquals("takeover.unsound", refused.key());
        assertFalse(Files.exists(fresh));
    }
}
