package org.branchbook.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.util.JdbcUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A data file that would run something when it is opened is refused, and nothing of it runs. */
class SchemaGuardTest {
    private static final Clock CLOCK = TestBook.clock(TestBook.TODAY);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void refusesWhatNoBookOfOursHolds(HostileBook.Kind kind) throws SQLException, IOException {
        Book.create(folder, CLOCK).close();
        refused(HostileBook.poison(folder, kind, null), null);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIGGER_SOURCE", "VIEW", "DEFAULT"})
    void looksIntoAnEncryptedBookToo(HostileBook.Kind kind) throws SQLException, IOException {
        KeyFile.Made made = KeyFile.fresh("示例手册的口令一二三");
        made.file().write(folder);
        Book.create(folder, made.key(), CLOCK).close();
        refused(HostileBook.poison(folder, kind, made.key()), made.key());
    }

    @Test
    void refusesAFileThatNamesAClassOfItsOwn() throws IOException {
        Book.create(folder, CLOCK).close();
        HostileBook.Payload.mark = folder.resolve("mark");
        HostileBook.typed(folder);
        refused(folder.resolve("mark"), null);
    }

    @Test
    void refusesAFileWithObjectsOfJava() throws IOException {
        Book.create(folder, CLOCK).close();
        HostileBook.Payload.mark = null;
        HostileBook.serialized(folder);
        HostileBook.Payload.mark = folder.resolve("mark");
        refused(folder.resolve("mark"), null);
    }

    @Test
    void loadsNoClassBecauseADatabaseNamesIt() {
        Book.create(folder, CLOCK).close();
        DbException denied =
                assertThrows(
                        DbException.class,
                        () -> JdbcUtils.loadUserClass(HostileBook.Payload.class.getName()));
        assertEquals(ErrorCode.ACCESS_DENIED_TO_CLASS_1, denied.getErrorCode());
    }

    private void refused(Path mark, @Nullable BookKey key) throws IOException {
        byte[] before = Files.readAllBytes(Book.file(folder));
        AppException refused = null;
        try {
            Book.open(folder, key, CLOCK, _ -> {}).close();
        } catch (AppException e) {
            refused = e;
        }
        assertFalse(Files.exists(mark), "something ran");
        assertFalse(Files.exists(folder.resolve("mark.mv.db")), "an address was followed");
        assertNotNull(refused, "it was opened");
        assertEquals("storage.foreign", refused.key());
        assertTrue(Arrays.equals(before, Files.readAllBytes(Book.file(folder))), "untouched");
        String text = refused.text(new Messages(Locale.CHINA));
        assertTrue(text.contains("用备份恢复"), text);
    }
}
