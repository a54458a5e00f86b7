package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.branchbook.base.AppException;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An open book: the folder, its database and its attachments. It is opened once at a time; whoever
 * comes second is told who holds it.
 */
public final class Book implements AutoCloseable {
    public static final String DATABASE_VERSION = Constants.VERSION;
    private static final String DATABASE = "book";
    // Measured under kills and power cuts: no delayed writes, no background compaction.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DEFAULT_LOCK_TIMEOUT=10000";

    private final Path folder;
    private final BookLock lock;
    private final Connection connection;
    private final Sql sql;
    private final Attachments attachments;

    private Book(Path folder, BookLock lock, Connection connection) throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.attachments = new Attachments(folder.resolve("attachments"));
    }

    /** Whether a folder holds a book. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(DATABASE + ".mv.db"));
    }

    public static Book create(Path folder, Clock clock) {
        if (exists(folder)) {
            throw new AppException("storage.exists", folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        }
        return connect(folder.toAbsolutePath().normalize(), clock);
    }

    public static Book open(Path folder, Clock clock) {
        if (!exists(folder)) {
            throw new AppException("storage.missing", folder);
        }
        return connect(folder.toAbsolutePath().normalize(), clock);
    }

    private static Book connect(Path folder, Clock clock) {
        if (folder.toString().indexOf(';') >= 0) {
            throw new AppException("storage.badFolder", folder);
        }
        BookLock lock = BookLock.take(folder, clock);
        boolean done = false;
        try {
            BookFormat.check(folder);
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + folder.resolve(DATABASE) + SETTINGS);
            source.setUser("branchbook");
            source.setPassword("");
            Book book = new Book(folder, lock, source.getConnection());
            new Migrations(book.sql, () -> new Backups(book, clock).make("migration")).run();
            BookFormat.write(folder, clock);
            done = true;
            return book;
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            if (!done) {
                lock.release();
            }
        }
    }

    public Path folder() {
        return folder;
    }

    public Sql sql() {
        return sql;
    }

    public Attachments attachments() {
        return attachments;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            lock.release();
        }
    }
}
