package org.branchbook.backup;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.base.AppException;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.storage.Book;

/**
 * A book that got a password, and what that means elsewhere.
 *
 * @param code for the recovery sheet; it is kept nowhere
 * @param openElsewhere whether backups of before lie open at a second place that is not there now;
 *     they are sealed with the next copy to it
 */
public record FirstPassword(BookKey key, String code, boolean openElsewhere) {
    /** Encrypts a closed book, then backs it up, which seals what lies at the second place. */
    public static FirstPassword set(Path folder, String password, Clock clock) {
        KeyFile.Made made = Protection.encrypt(folder, password, clock);
        return new FirstPassword(made.key(), made.code(), !copied(folder, made.key(), clock));
    }

    /** Nothing that fails here may lose the code. */
    private static boolean copied(Path folder, BookKey key, Clock clock) {
        try (Book book = Book.open(folder, key, clock, _ -> {})) {
            new Backups(book, clock).now("manual");
            return new SecondPlace(book).missed().isEmpty();
        } catch (AppException e) {
            return false;
        }
    }

    /** Without what opens the book. */
    @Override
    public String toString() {
        return "FirstPassword";
    }
}
