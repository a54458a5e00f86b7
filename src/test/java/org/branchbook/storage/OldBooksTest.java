package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.dump.DumpReader;
import org.branchbook.dump.DumpWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books and dumps of every schema there ever was open in the newest with all that they held. */
class OldBooksTest {
    private static final Clock CLOCK = TestBook.clock(TestBook.TODAY);

    @TempDir Path folder;

    static IntStream schemas() {
        return IntStream.rangeClosed(1, Migrations.newest());
    }

    /** One old book serves both, since making it takes as long as the rest. */
    @ParameterizedTest
    @MethodSource("schemas")
    void opensABookAndRestoresADumpOfEverySchema(int schema) throws SQLException, IOException {
        Path file = folder.resolve("dump.zip");
        Path restored = Files.createDirectory(folder.resolve("restored"));
        Map<String, String> columns;
        Map<String, List<String>> before;
        try (OldBook old = OldBook.make(folder, schema)) {
            columns = old.columns();
            before = OldBook.rows(old.sql(), columns);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DumpWriter(old.connection()).write(out, schema, "2025-06-18T09:00", "test");
            Files.write(file, out.toByteArray());
        }
        int[] backups = {0};
        try (Book book = Book.open(folder, CLOCK, _ -> backups[0]++)) {
            assertEquals(before, OldBook.rows(book.sql(), columns));
            assertEquals(schema < Migrations.newest() ? 1 : 0, backups[0]);
        }
        try (DumpReader dump = DumpReader.open(file)) {
            Book.load(dump, restored, null);
        }
        try (Book book = Book.open(restored, CLOCK, _ -> {})) {
            assertEquals(before, OldBook.rows(book.sql(), columns));
        }
    }

    /** H2 commits each change of a table by itself, so that a step could stay half done. */
    @Test
    void leavesABookAsItWasWhoseUpgradeFails() throws SQLException, IOException {
        Map<String, String> columns;
        Map<String, List<String>> before;
        try (OldBook old = OldBook.make(folder, 17)) {
            old.sql().execute("create table brand(id int)");
            columns = old.columns();
            before = OldBook.rows(old.sql(), columns);
        }
        List<String> told = new ArrayList<>();
        Upgrade upgrade = Upgrade.telling((step, of) -> told.add(step + "/" + of), _ -> {});
        assertThrows(IllegalStateException.class, () -> Book.open(folder, CLOCK, upgrade));
        assertTrue(told.contains("12/17"), told.toString());
        assertFalse(Files.exists(folder.resolve("replacing")));
        try (OldBook old = OldBook.of(folder)) {
            assertEquals(columns, old.columns());
            assertEquals(before, OldBook.rows(old.sql(), columns));
            old.sql().execute("drop table brand");
        }
        try (Book book = Book.open(folder, CLOCK, _ -> {})) {
            assertEquals(Migrations.newest(), schema(book));
        }
    }

    @Test
    void takesADatabaseWithoutASchemaForADamagedOne() throws SQLException {
        OldBook.empty(folder, 1).close();
        try (OldBook old = OldBook.of(folder)) {
            old.sql().update("delete from schema_version");
        }
        AppException refused =
                assertThrows(AppException.class, () -> Book.open(folder, CLOCK, _ -> {}));
        assertEquals("storage.damaged", refused.key());
    }

    private static int schema(Book book) {
        return book.sql()
                .one("select max(number) n from schema_version", row -> row.number("n"))
                .orElseThrow();
    }

    @Test
    void leavesABookOfANewerProgramAloneAndLetsItGo() throws IOException {
        Book.create(folder, CLOCK).close();
        try (Book book = Book.open(folder, CLOCK, _ -> {})) {
            book.sql().update("insert into schema_version values (999, 'V999', localtimestamp)");
        }
        AppException refused =
                assertThrows(AppException.class, () -> Book.open(folder, CLOCK, _ -> {}));
        assertEquals("storage.newerSchema", refused.key());
        String text = refused.text(new Messages(Locale.CHINA));
        assertTrue(text.contains("999") && text.contains("升级程序"), text);
        try (FileChannel file = FileChannel.open(Book.file(folder), StandardOpenOption.WRITE);
                FileLock free = file.tryLock()) {
            assertTrue(free.isValid());
        }
    }
}
