package org.branchbook.bench;

import java.nio.file.Path;
import org.branchbook.activity.Activities;
import org.branchbook.backup.Backups;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of a branch opened, the roster and a day read, and backed up, without a password and
 * with one: what the encryption costs, and how long a password, right or wrong, takes.
 */
public final class EncryptedOpenBench {
    private static final String PASSWORD = "correct horse";

    private EncryptedOpenBench() {}

    public static void main(String[] args) throws Exception {
        TestBook made = TestBook.create();
        Decade.fill(made, new Activities(made.sql(), made.clock()));
        Path folder = made.folder();
        made.book().close();
        double plain = median("open and close, no password", folder, null, made);
        BookKey key = Protection.encrypt(folder, PASSWORD, made.clock()).key();
        double sealed = median("open and close, with one", folder, key, made);
        System.out.printf("%-44s %.2f ×, limit 1.5 ×%n", "  open with a password", sealed / plain);
        Figures.add("open with a password to without", sealed / plain, "×", 1.5);
        Bench.measure("password to key", 1000, () -> Protection.key(folder, PASSWORD));
        try (Book book = Book.open(folder, key, made.clock(), _ -> {})) {
            Backups backups = new Backups(book, made.clock());
            Bench.measure("sealed backup", 5000, () -> backups.make("manual"));
        }
    }

    private static double median(String name, Path folder, @Nullable BookKey key, TestBook made)
            throws Exception {
        return Bench.measure(
                        name,
                        1000,
                        () -> {
                            try (OpenBook book = OpenBook.open(folder, key, made.clock())) {
                                book.members().roster(TestBook.TODAY);
                                book.activities().between(TestBook.TODAY, TestBook.TODAY);
                            }
                        })
                .median();
    }
}
