package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.database.BookLock;
import org.branchbook.database.Database;
import org.branchbook.database.Replacement;
import org.branchbook.encryption.BookKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes the file of a closed book small again. H2 writes every change behind what is there and
 * takes a place again only when nothing around it lives, so after years the file is many times what
 * it holds. While a book is open nothing is moved about in it, which is what came through kills and
 * power cuts; a copy is made small instead and held against the original, see {@link Replacement}.
 */
public final class Compaction {
    /** A smaller file is not worth the wait. */
    private static final long LARGE = 64L << 20;

    private Compaction() {}

    /** Whether more than half of the file of an open book holds nothing any more. */
    public static boolean due(Book book) {
        try {
            long size = Files.size(Book.file(book.folder()));
            return size > LARGE && 2 * live(book.sql(), size) < size;
        } catch (IOException e) {
            return false;
        }
    }

    private static long live(Sql sql, long size) {
        return size
                * share(sql, "info.FILL_RATE")
                / 100
                * share(sql, "info.CHUNKS_FILL_RATE")
                / 100;
    }

    private static int share(Sql sql, String name) {
        List<Integer> found =
                sql.list(
                        "select cast(setting_value as int) share from information_schema.settings"
                                + " where setting_name = ?",
                        row -> row.number("share"),
                        name);
        return found.isEmpty() ? 100 : found.getFirst();
    }

    /**
     * Makes it small.
     *
     * @param key null for a book without a password
     */
    public static void run(Path folder, @Nullable BookKey key, Clock clock) {
        BookLock.holding(
                folder,
                clock,
                () -> {
                    try {
                        Database database = Database.of(folder, key);
                        Replacement.run(database, copy -> compact(database, copy));
                    } catch (IOException | SQLException e) {
                        throw new AppException(e, "storage.writeFailed");
                    }
                });
    }

    private static void compact(Database database, Database copy) throws IOException, SQLException {
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        if (!database.content().equals(copy.content())) {
            throw new IOException("the copy is another");
        }
    }
}
