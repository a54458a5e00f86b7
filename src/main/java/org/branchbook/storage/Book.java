package org.branchbook.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.database.BookLock;
import org.branchbook.database.Database;
import org.branchbook.database.Failures;
import org.branchbook.database.Protection;
import org.branchbook.database.Replacement;
import org.branchbook.database.SealedFiles;
import org.branchbook.dump.DumpLoader;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.dump.DumpWriter;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.Sealing;
import org.branchbook.journal.ChangeLog;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

/**
 * An open book: the folder, its database and its attachments. It is opened once at a time; whoever
 * comes second is told who holds it.
 */
public final class Book implements AutoCloseable {
    public static final String DATABASE_VERSION = Constants.VERSION;

    private final Path folder;
    private final Clock clock;
    private BookLock lock;
    private final Database database;
    private final DataSource source;
    private final Connection connection;
    private final Sql sql;
    private final Attachments attachments;
    private final @Nullable BookKey key;
    private final Dumps dumps;

    private Book(Database database, BookLock lock, Clock clock) throws SQLException {
        this.folder = database.folder();
        this.lock = lock;
        this.clock = clock;
        this.key = database.exists() && !Database.sealed(file(folder)) ? null : database.key();
        this.database = database;
        this.connection = database.connect();
        this.source = database.source();
        this.sql = new Sql(connection, this::connectAnew);
        this.attachments = Attachments.of(folder, key);
        this.dumps = new Dumps(folder, source, key);
    }

    /** Whether a folder holds a book. */
    public static boolean exists(Path folder) {
        return Database.of(folder).exists();
    }

    public static Book create(Path folder, Clock clock) {
        return create(folder, null, clock);
    }

    /**
     * @param key protects it from the first; null for a book without a password
     */
    public static Book create(Path folder, @Nullable BookKey key, Clock clock) {
        if (exists(folder)) {
            throw new AppException("storage.exists", folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        }
        return connect(Database.of(folder, key), clock, _ -> {});
    }

    /**
     * Opens a book, in the newest schema.
     *
     * @param upgrade what happens to a book of an older schema: a backup of it first
     */
    public static Book open(Path folder, Clock clock, Upgrade upgrade) {
        return open(folder, null, clock, upgrade);
    }

    /**
     * Opens a book that may have a password.
     *
     * @param key null where none was asked for; a book that needs one says so
     */
    public static Book open(Path folder, @Nullable BookKey key, Clock clock, Upgrade upgrade) {
        if (!exists(folder)) {
            throw new AppException("storage.missing", folder);
        }
        return connect(Database.of(folder, key), clock, upgrade);
    }

    /** Lets a book be opened here that another computer seems to have open, see {@link #open}. */
    public static void takeOver(Path folder) {
        BookLock.forget(folder);
    }

    /** Whether a book needs its password to be opened. */
    public static boolean locked(Path folder) {
        return Database.sealed(file(folder));
    }

    static Book connect(Database database, Clock clock, Upgrade upgrade) {
        Path folder = database.folder();
        if (folder.toString().indexOf(';') >= 0) {
            throw new AppException("storage.badFolder", folder);
        }
        BookLock lock = BookLock.take(folder, clock);
        boolean done = false;
        try {
            BookFormat.check(folder);
            BookFormat.refuseEmpty(folder);
            if (database.exists() && !Files.isWritable(file(folder))) {
                throw new AppException("storage.readOnly", file(folder));
            }
            Protection.goOn(database);
            Replacement.forget(folder);
            if (!database.exists()) {
                Migrations.replace(database, upgrade::step);
            }
            Book book = new Book(database, lock, clock).upToDate(upgrade);
            done = true;
            return book;
        } catch (SQLException e) {
            throw Failures.opening(e);
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        } finally {
            if (!done) {
                lock.release();
            }
        }
    }

    /**
     * After the file could not be reached. A stick that was put in again knows nothing of the lock,
     * and a database that is not there must not be made as an empty one.
     */
    private Connection connectAnew() throws SQLException {
        if (!exists(folder)) {
            throw new AppException("storage.gone", folder);
        }
        lock.release();
        lock = BookLock.take(folder, clock);
        BookFormat.check(folder);
        BookFormat.refuseEmpty(folder);
        return database.connectAnew();
    }

    /**
     * This book in the newest schema. One that cannot be brought up to date is let go: its file is
     * free for a backup.
     */
    private Book upToDate(Upgrade upgrade) throws SQLException, IOException {
        try {
            int schema = Database.schema(connection);
            Migrations.refuseNewer(schema);
            if (schema < Migrations.newest()) {
                upgrade.before(this);
                disconnect();
                Migrations.replace(database, upgrade::step);
                return new Book(database, lock, clock).upToDate(upgrade);
            }
            BookFormat.write(folder, clock);
            sql.logged(new ChangeLog(connection, source.getConnection(), clock));
            return this;
        } catch (SQLException | RuntimeException e) {
            disconnect();
            throw e;
        }
    }

    /**
     * Makes the database of a folder from a dump, in the newest schema, and closes it.
     *
     * @param key encrypts it; null for a book without a password
     */
    public static void load(DumpReader dump, Path folder, @Nullable BookKey key)
            throws IOException {
        int schema = dump.manifest().schema();
        Migrations.refuseNewer(schema);
        try (Connection connection = Database.of(folder, key).connect()) {
            Migrations migrations = new Migrations(new Sql(connection));
            migrations.run(schema);
            connection.commit();
            new DumpLoader(connection).load(dump);
            migrations.run();
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The file that holds the database of a folder. */
    public static Path file(Path folder) {
        return Database.file(folder);
    }

    /**
     * Writes the whole book in the open format as it is at one moment, beside whatever is written
     * meanwhile.
     */
    public DumpManifest dump(OutputStream out, LocalDateTime made, String reason)
            throws IOException {
        return dump(out, made, reason, () -> false);
    }

    /**
     * The same, which may be told to stop; then, and where the book is closed meanwhile, it ends
     * with {@link java.util.concurrent.CancellationException}.
     */
    public DumpManifest dump(
            OutputStream out, LocalDateTime made, String reason, BooleanSupplier stopped)
            throws IOException {
        return dump(out, made, reason, Dumping.whole(dumps.sealing()).until(stopped));
    }

    /** The same of a part of it, or with its attachments, or sealed under another key. */
    public DumpManifest dump(OutputStream out, LocalDateTime made, String reason, Dumping how)
            throws IOException {
        return dumps.write(out, made, reason, how);
    }

    /**
     * Writes what can still be read of the book.
     *
     * @return which tables were read wholly
     */
    public DumpWriter.Partial dumpReadable(OutputStream out, LocalDateTime made)
            throws IOException {
        return dumps.readable(out, made);
    }

    /** Puts what could be read of a damaged book over this one, see {@link DumpLoader#merge}. */
    public void merge(DumpReader dump, Set<String> whole) throws IOException {
        dumps.merge(dump, whole);
    }

    /** What opens the book; null where it has no password. */
    public @Nullable BookKey key() {
        return key;
    }

    /** Seals what lies open at a second place since before the book had its password. */
    public void sealCopies(Path place) throws IOException {
        Sealing sealing = dumps.sealing();
        if (sealing != null) {
            SealedFiles.place(place, sealing);
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
            disconnect();
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            lock.release();
        }
    }

    private void disconnect() throws SQLException {
        dumps.end();
        try {
            sql.close();
        } finally {
            attachments.close();
        }
    }
}
