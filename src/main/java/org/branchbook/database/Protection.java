package org.branchbook.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.encryption.Sealing;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/**
 * Puts a password on a closed book and takes it away. The database is the point of no return: a
 * copy of it is changed, held against the original and moved over it in one step. Before that the
 * book is what it was; after it the files beside it follow one by one, each readable in either
 * form, and the next opening goes on where this was interrupted.
 */
public final class Protection {
    private static final String ON = "encrypting";
    private static final String OFF = "decrypting";

    private Protection() {}

    /**
     * Encrypts database, attachments and backups.
     *
     * @return the key, and the code for the recovery sheet, which is kept nowhere
     */
    public static KeyFile.Made encrypt(Path folder, String password, Clock clock) {
        if (Database.sealed(Database.file(folder))) {
            throw new AppException("encryption.already");
        }
        KeyFile.Made made = KeyFile.fresh(password);
        BookKey key = made.key();
        BookLock.holding(
                folder,
                clock,
                () -> {
                    try {
                        Path work = Replacement.begin(folder, ON);
                        made.file().write(folder);
                        change(folder, work, null, key);
                        SealedFiles.all(folder, key, new Sealing(key, made.file()));
                        Replacement.discard(work);
                    } catch (IOException | SQLException e) {
                        throw new AppException(e, "encryption.failed", folder);
                    }
                });
        return made;
    }

    /** Takes the password away; interrupted before the end, the book has it still. */
    public static void decrypt(Path folder, BookKey key, Clock clock) {
        BookLock.holding(
                folder,
                clock,
                () -> {
                    try {
                        Path work = Replacement.begin(folder, OFF);
                        SealedFiles.all(folder, key, null);
                        change(folder, work, key, null);
                        forgetKey(folder);
                        Replacement.discard(work);
                    } catch (IOException | SQLException e) {
                        throw new AppException(e, "encryption.failed", folder);
                    }
                });
    }

    /** Another password for the same key: the old one opens the book, or the new one. */
    public static void change(Path folder, BookKey key, String next) {
        keyFile(folder).withPassword(key, next).write(folder);
    }

    /** A new recovery sheet; the code of the old one opens nothing any more. */
    public static String newSheet(Path folder, BookKey key) {
        KeyFile.Made made = keyFile(folder).withNewSheet(key);
        made.file().write(folder);
        return made.code();
    }

    /** The key by a password or the code of the recovery sheet; says at once that it is wrong. */
    public static BookKey key(Path folder, String typed) {
        return keyFile(folder).open(typed);
    }

    /** Where the book's own is gone, the newest backup has a copy. */
    private static KeyFile keyFile(Path folder) {
        Optional<KeyFile> own = KeyFile.read(folder);
        if (own.isPresent()) {
            return own.get();
        }
        return SealedFiles.backups(folder).stream()
                .map(DumpReader::keyFile)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AppException("encryption.noKey", folder));
    }

    /** Ends what was interrupted, while a book is opened and nobody else has it. */
    public static void goOn(Database database) {
        Path folder = database.folder();
        BookKey key = database.key();
        boolean on = Files.exists(folder.resolve(ON));
        boolean off = Files.exists(folder.resolve(OFF));
        if (!(on || off) || !database.exists()) {
            return;
        }
        try {
            if (!Database.sealed(Database.file(folder))) {
                forgetKey(folder);
            } else if (key == null) {
                return;
            } else {
                SealedFiles.all(folder, key, new Sealing(key, keyFile(folder)));
            }
            Replacement.discard(folder.resolve(ON));
            Replacement.discard(folder.resolve(OFF));
        } catch (IOException | SQLException e) {
            throw new AppException(e, "encryption.failed", folder);
        }
    }

    private static void change(Path folder, Path work, @Nullable BookKey from, @Nullable BookKey to)
            throws IOException, SQLException {
        Path changed = recrypted(Database.file(folder), work, from, to);
        if (!Database.of(folder, from).content().equals(Database.of(work, to).content())) {
            throw new IOException("the copy is another");
        }
        Replacement.over(changed, Database.file(folder));
    }

    /** A copy of a database in the work folder, under another key or under none. */
    static Path recrypted(Path file, Path work, @Nullable BookKey from, @Nullable BookKey to)
            throws IOException, SQLException {
        Path copy = Database.file(work);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        ChangeFileEncryption.execute(
                work.toString(),
                Database.NAME,
                Database.CIPHER,
                from == null ? null : from.database(),
                to == null ? null : to.database(),
                true);
        return copy;
    }

    private static void forgetKey(Path folder) throws IOException {
        Path file = folder.resolve(KeyFile.NAME);
        Files.deleteIfExists(file);
        SafeFile.forceFolder(file);
    }
}
