package org.branchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.base.AppException;
import org.branchbook.database.Failures;
import org.branchbook.database.LostDatabase;
import org.branchbook.journal.ChangeLog;
import org.branchbook.journal.Logged;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the book's one connection. Statements are kept prepared; calls from several threads
 * wait for each other. What is written outside {@link #transaction} is a transaction of its own.
 * Who still reads when the book was closed is told to stop; who still writes fails. Once the file
 * could not be reached (a full disk, a stick pulled out) the connection is never touched again,
 * since H2 would wait in it for ever; the next call opens the database anew.
 */
public final class Sql {
    private final Call<Connection> anew;
    private final boolean embedded;
    private Connection connection;
    private Statements statements;
    private boolean lost;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Runnable> afterCommit = new LinkedHashSet<>();
    private @Nullable ChangeLog log;
    private int depth;
    private volatile boolean closed;
    private final AtomicLong commits = new AtomicLong();

    Sql(Connection connection) throws SQLException {
        this(connection, () -> connection);
    }

    /**
     * @param anew opens the database again after its file could not be reached
     */
    Sql(Connection connection, Call<Connection> anew) throws SQLException {
        this.connection = connection;
        this.statements = new Statements(connection);
        this.anew = anew;
        this.embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
    }

    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... params) {
        return locked(() -> {
            if (closed) {
                throw new CancellationException("the book is closed");
            }
            try (ResultSet result = statements.bind(sql, params).executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> one(String sql, Function<Row, T> mapper, @Nullable Object... params) {
        List<T> rows = list(sql, mapper, params);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** Returns how many rows were changed. */
    public int update(String sql, @Nullable Object... params) {
        return transaction(() -> locked(() -> change(sql, params)));
    }

    /**
     * The same statement for each row of parameters, sent together; not where changes are logged.
     */
    void updateAll(String sql, List<@Nullable Object[]> rows) {
        transaction(() -> locked(() -> statements.all(sql, rows)));
    }

    /** Inserts one row and returns its generated id. */
    public long insert(String sql, @Nullable Object... params) {
        return insertAll(sql, params).getFirst();
    }

    /** Inserts the rows of one statement and returns their generated ids in their order. */
    List<Long> insertAll(String sql, @Nullable Object... params) {
        return transaction(() -> locked(() -> insertNow(sql, params)));
    }

    /** From now on what is changed is logged. */
    void logged(ChangeLog changes) {
        log = changes;
    }

    private int change(String sql, @Nullable Object... params) throws SQLException {
        Logged.Telling telling = log == null ? null : log.telling(sql, params.length);
        if (log != null && telling != null) {
            try (ResultSet rows = statements.bind(telling.sql(), params).executeQuery()) {
                return log.touch(telling.table(), rows);
            }
        }
        int rows = statements.bind(sql, params).executeUpdate();
        if (log != null) {
            log.count(sql, rows);
        }
        return rows;
    }

    private List<Long> insertNow(String sql, @Nullable Object... params) throws SQLException {
        Logged.Telling telling = log == null ? null : log.telling(sql, params.length);
        if (log != null && telling != null) {
            try (ResultSet rows = statements.bind(telling.sql(), params).executeQuery()) {
                return log.inserted(telling.table(), rows);
            }
        }
        PreparedStatement statement = statements.keyed(sql, params);
        statement.executeUpdate();
        List<Long> ids = new ArrayList<>(1);
        try (ResultSet keys = statement.getGeneratedKeys()) {
            while (keys.next()) {
                ids.add(keys.getLong(1));
            }
        }
        if (log != null) {
            log.count(sql, ids.size());
        }
        return ids;
    }

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /** All or nothing; a call inside another joins it. On return the data is on the disk. */
    public <T> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            revive();
            boolean outermost = depth++ == 0;
            boolean done = false;
            T value;
            try {
                value = work.get();
                if (outermost) {
                    commit();
                }
                done = true;
            } finally {
                depth--;
                if (outermost && !done) {
                    rollback();
                }
            }
            if (outermost) {
                runAfterCommit();
            }
            return value;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the calling thread is inside a transaction. */
    public boolean writing() {
        return lock.isHeldByCurrentThread() && depth > 0;
    }

    /** Runs once the current transaction is on the disk; never if it fails. */
    public void afterCommit(Runnable action) {
        lock.lock();
        try {
            afterCommit.add(action);
            if (depth == 0) {
                runAfterCommit();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How often anything was written; while it stays the same, so does the book. */
    public long commits() {
        return commits.get();
    }

    private void commit() {
        commits.incrementAndGet();
        locked(() -> {
            if (log != null) {
                log.write();
            }
            connection.commit();
            return embedded && execute("checkpoint sync");
        });
    }

    private void rollback() {
        afterCommit.clear();
        if (log != null) {
            log.forget();
        }
        if (lost) {
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The failure that led here is the one to report; a dead connection cannot roll back.
        }
    }

    private void runAfterCommit() {
        List<Runnable> actions = List.copyOf(afterCommit);
        afterCommit.clear();
        actions.forEach(Runnable::run);
    }

    /** From now on nobody reads any more. */
    void close() throws SQLException {
        closed = true;
        if (lost) {
            return;
        }
        if (log != null) {
            log.close();
        }
        connection.close();
    }

    /** For migrations and backups: statements that are not worth keeping prepared. */
    boolean execute(String sql) {
        return locked(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private <T> T locked(Call<T> call) {
        lock.lock();
        try {
            revive();
            return call.run();
        } catch (SQLException e) {
            if (Failures.outOfReach(e)) {
                lost = true;
                LostDatabase.drop(connection);
            }
            throw Failures.of(e);
        } finally {
            lock.unlock();
        }
    }

    /** Within a transaction that lost its first part nothing goes on. */
    private void revive() {
        if (!lost) {
            return;
        }
        if (depth > 0) {
            throw new AppException("storage.writeFailed");
        }
        try {
            connection = anew.run();
            statements = new Statements(connection);
            connection.setAutoCommit(false);
            log = log == null ? null : log.on(connection, anew.run());
            lost = false;
        } catch (SQLException e) {
            throw Failures.opening(e);
        }
    }

    /** What may fail in the database. */
    interface Call<T> {
        T run() throws SQLException;
    }

    /** A typed id; as a parameter it stands for its number. */
    public interface Id {
        long value();
    }
}
