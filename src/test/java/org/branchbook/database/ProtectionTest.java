package org.branchbook.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.attachment.Attachments;
import org.branchbook.backup.Backups;
import org.branchbook.backup.Doctor;
import org.branchbook.backup.Finding;
import org.branchbook.backup.Restore;
import org.branchbook.base.AppException;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {
    private static final String PASSWORD = "只有我知道的密码";
    private static final String SECRET = "谁也不该读到的记录";
    private static final java.time.Clock CLOCK = TestBook.clock(TestBook.TODAY);

    @TempDir Path work;
    private Path folder = Path.of("");
    private String attached = "";

    /** A book with a secret in its database, an attachment and a backup. */
    private void book() throws IOException {
        folder = work.resolve("book");
        try (Book book = Book.create(folder, CLOCK)) {
            book.sql().insert("insert into party_group(name, position) values (?, 1)", SECRET);
            Path file = Files.writeString(work.resolve("scan"), SECRET);
            attached = book.attachments().put(file);
            book.sql()
                    .update(
                            "insert into import_run(file_name, sha256, imported, updated, refused,"
                                    + " ran_at) values ('a', ?, 0, 0, 0, localtimestamp)",
                            attached);
            new Backups(book, CLOCK).make("manual");
        }
    }

    private void holdsAll(BookKey key) throws IOException {
        try (Book book = Book.open(folder, key, CLOCK, _ -> {})) {
            assertEquals(
                    List.of(SECRET),
                    book.sql().list("select name from party_group", r -> r.text("name")));
            assertEquals(SECRET, Files.readString(book.attachments().path(attached)));
            assertEquals(
                    List.of(),
                    new Doctor(book, CLOCK).whole().stream().filter(Finding::bad).toList());
        }
    }

    /** Files of the book in which the secret can be read as it is. */
    private List<Path> open() throws IOException {
        byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(f -> holds(f, secret)).toList();
        }
    }

    private static boolean holds(Path file, byte[] secret) {
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            return all.contains(new String(secret, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void sealsEverythingChangesThePasswordAndOpensAgain() throws IOException {
        book();
        assertFalse(open().isEmpty());
        KeyFile.Made made = Protection.encrypt(folder, PASSWORD, CLOCK);
        String code = made.code();
        assertEquals(List.of(), open());
        assertEquals("encryption.locked", refused(() -> Book.open(folder, CLOCK, _ -> {})));
        tellsNoSecret(made);
        BookKey key = Protection.key(folder, PASSWORD);
        holdsAll(key);
        assertEquals(key, Protection.key(folder, code.toLowerCase(java.util.Locale.ROOT)));
        Protection.change(folder, key, "另一个足够长的密码");
        assertEquals("encryption.wrongPassword", refused(() -> Protection.key(folder, PASSWORD)));
        assertEquals(key, Protection.key(folder, "另一个足够长的密码"));
        try (Book book = Book.open(folder, key, CLOCK, _ -> {})) {
            new Backups(book, CLOCK).make("manual");
        }
        assertEquals(List.of(), open());
        Protection.decrypt(folder, key, CLOCK);
        assertFalse(Book.locked(folder));
        holdsAll(key);
        assertFalse(Files.exists(folder.resolve("book.key")));
    }

    @Test
    void interruptedBeforeTheDatabaseTheBookIsOpenAsItWas() throws IOException {
        book();
        Path plain = Files.copy(Book.file(folder), work.resolve("plain"));
        BookKey key = Protection.encrypt(folder, PASSWORD, CLOCK).key();
        Protection.decrypt(folder, key, CLOCK);
        // As encrypting leaves it before its database takes the place of the old one.
        Files.createDirectory(folder.resolve("encrypting"));
        Files.writeString(folder.resolve("encrypting/book.mv.db"), "half");
        Files.writeString(folder.resolve("book.key"), "branchbook-key 1\n");
        Files.copy(plain, Book.file(folder), StandardCopyOption.REPLACE_EXISTING);
        holdsAll(key);
        assertFalse(Files.exists(folder.resolve("book.key")));
        assertFalse(Files.exists(folder.resolve("encrypting")));
    }

    @Test
    void interruptedAfterTheDatabaseTheRestFollowsAtTheNextOpening() throws IOException {
        book();
        Path file = Attachments.of(folder, null).stored(attached);
        byte[] plain = Files.readAllBytes(file);
        Protection.encrypt(folder, PASSWORD, CLOCK);
        // As either way leaves it while the database is encrypted and a file beside it is not.
        Files.createDirectory(folder.resolve("decrypting"));
        Files.write(file, plain);
        assertEquals(List.of(file), open());
        holdsAll(Protection.key(folder, PASSWORD));
        assertEquals(List.of(), open());
    }

    @Test
    void aBackupBringsItsKeyToAnEmptyFolder() throws IOException {
        book();
        BookKey key = Protection.encrypt(folder, PASSWORD, CLOCK).key();
        Path backup = Backups.all(folder).getFirst().path();
        Path fresh = work.resolve("fresh");
        assertEquals(
                "encryption.backupLocked", refused(() -> new Restore(fresh, CLOCK).from(backup)));
        new Restore(fresh, CLOCK, key).from(backup);
        assertTrue(Book.locked(fresh));
        try (Book book = Book.open(fresh, Protection.key(fresh, PASSWORD), CLOCK, _ -> {})) {
            assertEquals(
                    List.of(SECRET),
                    book.sql().list("select name from party_group", r -> r.text("name")));
        }
    }

    @Test
    void aChangedByteOfASealedFileIsFound() throws IOException {
        book();
        BookKey key = Protection.encrypt(folder, PASSWORD, CLOCK).key();
        Path file = Attachments.of(folder, key).stored(attached);
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(Attachments.intact(file, attached, key));
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
        assertFalse(Attachments.intact(file, attached, key));
    }

    /** A wrong password is said to be wrong, and what is reported of it holds no secret. */
    private void tellsNoSecret(KeyFile.Made made) {
        AppException wrong =
                assertThrows(AppException.class, () -> Protection.key(folder, "不是它不是它"));
        assertEquals("encryption.wrongPassword", wrong.key());
        StringWriter told = new StringWriter();
        wrong.printStackTrace(new PrintWriter(told));
        told.append(made.toString()).append(made.key().toString());
        for (String secret : List.of("不是它", made.code(), new String(made.key().database()))) {
            assertFalse(told.toString().contains(secret), told::toString);
        }
    }

    private static String refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(AppException.class, work).key();
    }
}
