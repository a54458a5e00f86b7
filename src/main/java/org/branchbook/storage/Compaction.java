package org.branchbook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.encryption.BookKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes the file of a closed book small again. H2 writes every change behind what is there and
 * takes a place again only when nothing around it lives, so after years the file is many times what
 * it holds. While a book is open nothing is moved about in it, which is what came through kills and
 * power cuts; a copy is made small instead, held against the original and moved over it in one
 * step. Interrupted before that, the book is what it was.
 */
public final class Compaction {
    static final String WORK = "compacting";

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
        Book.closed(
                folder,
                clock,
                () -> {
                    try {
                        compact(folder, key);
                    } catch (IOException | SQLException e) {
                        throw new AppException(e, "storage.writeFailed");
                    }
                });
    }

    private static void compact(Path folder, @Nullable BookKey key)
            throws IOException, SQLException {
        Path work = Protection.begin(folder, WORK);
        try {
            Path copy = Files.copy(Book.file(folder), Book.file(work));
            Database small = Database.of(work, key);
            try (Connection connection = small.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
            if (!Protection.content(Database.of(folder, key)).equals(Protection.content(small))) {
                throw new IOException("the copy is another");
            }
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    copy,
                    Book.file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            SafeFile.forceFolder(Book.file(folder));
        } finally {
            Protection.discard(work);
        }
    }

    /** Clears away what a kill has left, while a book is opened and nobody else has it. */
    static void forget(Path folder) {
        try {
            Protection.discard(folder.resolve(WORK));
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", folder);
        }
    }
}
