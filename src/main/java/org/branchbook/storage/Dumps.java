package org.branchbook.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.branchbook.database.Database;
import org.branchbook.database.Failures;
import org.branchbook.dump.DumpLoader;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.dump.DumpWriter;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.encryption.Sealing;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

/**
 * Dumps of an open book, each read by a connection of its own beside whatever is written meanwhile,
 * one after the other. They end before the book is closed: what still reads would keep the file
 * after the lock was given back.
 */
final class Dumps {
    private final Path folder;
    private final DataSource source;
    private final @Nullable BookKey key;
    private final Semaphore turn = new Semaphore(1);
    private volatile boolean closing;

    Dumps(Path folder, DataSource source, @Nullable BookKey key) {
        this.folder = folder;
        this.source = source;
        this.key = key;
    }

    DumpManifest write(OutputStream out, LocalDateTime made, String reason, Dumping how)
            throws IOException {
        turn.acquireUninterruptibly();
        try {
            if (closing) {
                throw new CancellationException("the book is closed");
            }
            return writeNow(out, made, reason, how);
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            turn.release();
        }
    }

    private DumpManifest writeNow(OutputStream out, LocalDateTime made, String reason, Dumping how)
            throws IOException, SQLException {
        try (Connection beside = source.getConnection()) {
            beside.setAutoCommit(false);
            beside.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            return new DumpWriter(beside, how.sealing())
                    .taking(how.rows().apply(new Sql(beside)), how.files())
                    .until(() -> closing || how.stopped().getAsBoolean())
                    .write(out, Database.schema(beside), made.toString(), reason);
        }
    }

    DumpWriter.Partial readable(OutputStream out, LocalDateTime made) throws IOException {
        try (Connection beside = source.getConnection()) {
            return new DumpWriter(beside, null)
                    .writeReadable(out, Database.schema(beside), made.toString());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    void merge(DumpReader dump, Set<String> whole) throws IOException {
        try (Connection beside = source.getConnection()) {
            new DumpLoader(beside).merge(dump, whole);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** What backups of a book with a password are written with. */
    @Nullable Sealing sealing() {
        return key == null
                ? null
                : KeyFile.read(folder).map(file -> new Sealing(key, file)).orElseThrow();
    }

    /** Stops the one under way and lets none begin any more. */
    void end() {
        closing = true;
        turn.acquireUninterruptibly();
        turn.release();
    }
}
