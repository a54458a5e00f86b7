package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    private static final String ADD_GROUP = "insert into party_group(name, position) values (?, 1)";

    @TempDir Path folder;

    @Test
    void keepsWhatWasCommittedWhenOpenedAgain() {
        try (TestBook test = TestBook.create()) {
            long id = test.sql().insert(ADD_GROUP, "第一党小组");
            test.reopen();
            assertEquals(List.of("第一党小组"), names(test.sql()));
            assertTrue(test.sql().insert(ADD_GROUP, "第二党小组") > id);
        }
    }

    @Test
    void neverReusesAnIdAfterARollback() {
        try (TestBook test = TestBook.create()) {
            long first = test.sql().insert(ADD_GROUP, "甲");
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            test.sql()
                                    .transaction(
                                            (Runnable)
                                                    () -> {
                                                        test.sql().insert(ADD_GROUP, "乙");
                                                        throw new IllegalStateException("stop");
                                                    }));
            long third = test.sql().insert(ADD_GROUP, "丙");
            assertEquals(List.of("甲", "丙"), names(test.sql()));
            assertTrue(third > first + 1);
        }
    }

    @Test
    void whoStillReadsAClosedBookStopsAndWhoStillWritesFails() {
        Sql sql;
        try (TestBook test = TestBook.create()) {
            sql = test.sql();
            sql.insert(ADD_GROUP, "甲");
            names(sql);
        }
        assertThrows(CancellationException.class, () -> names(sql));
        assertThrows(IllegalStateException.class, () -> sql.insert(ADD_GROUP, "乙"));
        AtomicReference<Throwable> told = new AtomicReference<>();
        Tasks.inline().run(() -> names(sql)).onFailure(told::set);
        assertNull(told.get(), "a screen that still reads has nothing to report");
    }

    @Test
    void tellsListenersOnlyWhatReachedTheDisk() {
        try (TestBook test = TestBook.create()) {
            int[] told = {0};
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            test.sql()
                                    .transaction(
                                            (Runnable)
                                                    () -> {
                                                        test.sql().afterCommit(() -> told[0]++);
                                                        throw new IllegalStateException("stop");
                                                    }));
            assertEquals(0, told[0]);
            test.sql().transaction(() -> test.sql().afterCommit(() -> told[0]++));
            assertEquals(1, told[0]);
        }
    }

    @Test
    void namesWhoHoldsABookThatIsOpenAlready() {
        try (TestBook test = TestBook.create()) {
            AppException refused =
                    assertThrows(
                            AppException.class,
                            () -> Book.open(test.folder(), test.clock(), _ -> {}));
            String text = refused.text(new Messages(Locale.CHINA));
            assertEquals("storage.held", refused.key());
            assertTrue(text.contains("PID " + ProcessHandle.current().pid()), text);
        }
    }

    @Test
    void refusesABookOfAnotherVersionOfTheDatabase() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path properties = test.folder().resolve("book.properties");
            String right = Files.readString(properties);
            test.book().close();
            Files.writeString(properties, "format=1\nh2=9.9.9\n");
            AppException refused =
                    assertThrows(
                            AppException.class,
                            () -> Book.open(test.folder(), test.clock(), _ -> {}));
            assertEquals("storage.otherVersion", refused.key());
            Files.writeString(properties, right);
        }
    }

    @Test
    void refusesABookOfANewerSchemaWithoutTouchingIt() throws IOException {
        var clock = TestBook.clock(TestBook.TODAY);
        Book.create(folder, clock).close();
        Path properties = folder.resolve("book.properties");
        String right = Files.readString(properties);
        Files.writeString(properties, right.replaceFirst("schema=\\d+", "schema=" + 999));
        byte[] before = Files.readAllBytes(Book.file(folder));
        AppException refused =
                assertThrows(AppException.class, () -> Book.open(folder, clock, _ -> {}));
        assertEquals("storage.newerSchema", refused.key());
        assertArrayEquals(before, Files.readAllBytes(Book.file(folder)));
        // As a version before this line wrote it.
        Files.writeString(properties, right.replaceFirst("schema=\\d+", ""));
        Book.open(folder, clock, _ -> {}).close();
        assertTrue(Files.readString(properties).contains("schema="));
    }

    @Test
    void saysPlainlyThatThereIsNoBookOrOneAlready() {
        var clock = TestBook.clock(TestBook.TODAY);
        assertEquals(
                "storage.missing",
                assertThrows(AppException.class, () -> Book.open(folder, clock, _ -> {})).key());
        Book.create(folder, clock).close();
        assertEquals(
                "storage.exists",
                assertThrows(AppException.class, () -> Book.create(folder, clock)).key());
    }

    @Test
    void saysThatADamagedFileIsDamaged() throws IOException {
        var clock = TestBook.clock(TestBook.TODAY);
        Files.write(folder.resolve("book.mv.db"), new byte[8192]);
        assertEquals(
                "storage.damaged",
                assertThrows(AppException.class, () -> Book.open(folder, clock, _ -> {})).key());
    }

    @Test
    void aFileThatWasCutIsNoNewBook() throws IOException {
        var clock = TestBook.clock(TestBook.TODAY);
        Book.create(folder, clock).close();
        byte[] whole = Files.readAllBytes(folder.resolve("book.mv.db"));
        for (int length : new int[] {0, 1, 4096, 8192, 12288, 20480}) {
            Files.write(folder.resolve("book.mv.db"), Arrays.copyOf(whole, length));
            assertEquals(
                    "storage.damaged",
                    assertThrows(AppException.class, () -> Book.open(folder, clock, _ -> {})).key(),
                    length + " bytes");
        }
    }

    @Test
    void survivesBeingKilledAfterEveryAcknowledgedWrite() throws Exception {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int acknowledged = 0;
        try (InputStream in = writer.getInputStream()) {
            while (acknowledged < 12 && in.read() >= 0) {
                acknowledged++;
            }
            writer.destroyForcibly();
        }
        assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
        assertEquals(12, acknowledged);
        try (Book book = Book.open(folder, TestBook.clock(TestBook.TODAY), _ -> {})) {
            assertTrue(names(book.sql()).size() >= acknowledged);
        }
        assertFalse(Files.exists(folder.resolve("book.holder")));
    }

    private static List<String> names(Sql sql) {
        return sql.list("select name from party_group order by id", row -> row.text("name"));
    }
}
