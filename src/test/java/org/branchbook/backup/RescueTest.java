package org.branchbook.backup;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.branchbook.base.WorkWatch;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";

    @TempDir Path elsewhere;

    @Test
    void takesEverythingFromABookThatCanBeRead() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            new Backups(test.book(), test.clock()).make("daily");
            test.sql().insert(ADD, "第二党小组");
            Path file = Files.writeString(elsewhere.resolve("x"), "照片");
            String hash = test.book().attachments().put(file);
            test.sql()
                    .update(
                            "insert into import_run(file_name, sha256, imported, updated, refused,"
                                    + " ran_at) values ('名单.xlsx', ?, 0, 0, 0, localtimestamp)",
                            hash);
            Path fresh = elsewhere.resolve("救");
            test.replaced(() -> {
                Rescue.Report report = new Rescue(test.folder(), test.clock()).into(fresh);
                assertTrue(report.parts().stream().allMatch(Rescue.Part::whole));
                assertEquals(List.of(), report.missingFiles());
                assertNull(report.refused());
                assertEquals(List.of("第一党小组", "第二党小组"), groups(fresh, test));
            });
            assertTrue(
                    Files.exists(
                            fresh.resolve("attachments")
                                    .resolve(hash.substring(0, 2))
                                    .resolve(hash)));
        }
    }

    @Test
    void takesTheBackupWhereTheDatabaseDoesNotOpen() {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            new Backups(test.book(), test.clock()).make("daily");
            test.sql().insert(ADD, "第二党小组");
            Path fresh = elsewhere.resolve("fresh");
            byte[] whole = bytes(test);
            test.replaced(() -> {
                write(test, new byte[whole.length]);
                Rescue.Report report = new Rescue(test.folder(), test.clock()).into(fresh);
                assertFalse(report.parts().stream().anyMatch(Rescue.Part::whole));
                assertEquals("branchbook-20260318-090000-daily.zip", report.backup());
                assertEquals("storage.damaged", requireNonNull(report.refused()).key());
                assertEquals(List.of("第一党小组"), groups(fresh, test));
                write(test, whole);
            });
        }
    }

    @Test
    void fetchesFromTheBackupWhatOthersStillReferTo() {
        try (TestBook test = TestBook.create()) {
            Members members = new Members(test.sql(), test.clock());
            People.many(3, List.of()).forEach(draft -> members.add(draft, ""));
            new Backups(test.book(), test.clock()).make("daily");
            People.many(7, List.of()).stream().skip(3).forEach(draft -> members.add(draft, ""));
            test.sql().update("set referential_integrity false");
            test.sql().update("delete from member where id = 2");
            test.sql().update("set referential_integrity true");
            assertEquals(6, members.roster(TestBook.TODAY).size());
            assertTrue(orphans(test.book(), test));
            Path fresh = elsewhere.resolve("fresh");
            test.replaced(() -> {
                Rescue.Report report = new Rescue(test.folder(), test.clock()).into(fresh);
                assertEquals(
                        List.of("MEMBER"),
                        report.parts().stream()
                                .filter(part -> !part.whole())
                                .map(Rescue.Part::table)
                                .toList());
                try (Book book = Book.open(fresh, test.clock(), _ -> {})) {
                    assertFalse(orphans(book, test));
                    assertEquals(
                            7, new Members(book.sql(), test.clock()).roster(TestBook.TODAY).size());
                }
            });
        }
    }

    private static boolean orphans(Book book, TestBook test) {
        return new Doctor(book, test.clock())
                .whole().stream().anyMatch(f -> f.code() == Finding.Code.ORPHAN_ROWS);
    }

    @Test
    void leavesNoBookWhereItIsStopped() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path file = Files.writeString(elsewhere.resolve("x"), "照片");
            test.sql()
                    .update(
                            "insert into import_run(file_name, sha256, imported, updated, refused,"
                                    + " ran_at) values ('名单.xlsx', ?, 0, 0, 0, localtimestamp)",
                            test.book().attachments().put(file));
            Path fresh = elsewhere.resolve("none");
            test.replaced(() ->
                    assertThrows(
                            CancellationException.class,
                            () ->
                                    new Rescue(test.folder(), test.clock())
                                            .into(fresh, new Stopped())));
            assertFalse(Files.exists(fresh));
        }
    }

    private static final class Stopped implements WorkWatch {
        @Override
        public void at(int done, int all, String name) {}

        @Override
        public boolean stopped() {
            return true;
        }
    }

    @Test
    void savesWhatItCanWhereverASectorIsLost() {
        try (TestBook test = TestBook.create()) {
            for (int i = 0; i < 300; i++) {
                test.sql().insert(ADD, "第" + i + "党小组" + "很长的名称".repeat(8));
            }
            new Backups(test.book(), test.clock()).make("daily");
            byte[] whole = bytes(test);
            test.replaced(() -> {
                for (int at = 8192; at < whole.length; at += Math.max(4096, whole.length / 6)) {
                    byte[] bad = whole.clone();
                    Arrays.fill(bad, at, Math.min(bad.length, at + 4096), (byte) 0);
                    write(test, bad);
                    Path fresh = elsewhere.resolve("at" + at);
                    new Rescue(test.folder(), test.clock()).into(fresh);
                    assertEquals(300, groups(fresh, test).size(), "sector " + at);
                }
                write(test, whole);
            });
        }
    }

    private static List<String> groups(Path folder, TestBook test) {
        try (Book book = Book.open(folder, test.clock(), _ -> {})) {
            return book.sql().list("select name from party_group order by id", r -> r.text("name"));
        }
    }

    private static byte[] bytes(TestBook test) {
        byte[][] bytes = new byte[1][];
        test.replaced(() -> bytes[0] = read(test));
        return bytes[0];
    }

    private static byte[] read(TestBook test) {
        try {
            return Files.readAllBytes(Book.file(test.folder()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(TestBook test, byte[] bytes) {
        try {
            Files.write(Book.file(test.folder()), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
