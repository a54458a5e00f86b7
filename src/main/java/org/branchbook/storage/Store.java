package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.branchbook.base.AppException;
import org.branchbook.database.SchemaGuard;
import org.jspecify.annotations.Nullable;

/**
 * A database that is no book: a file of its own, or, where its owner names one, a PostgreSQL
 * server. The same statements run on both.
 */
public final class Store implements AutoCloseable {
    private static final String ENDING = ".mv.db";
    private static final String SERVER = "jdbc:postgresql:";
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    static {
        SchemaGuard.forbidClasses();
    }

    private final Sql sql;

    private Store(Sql.Call<Connection> open) throws SQLException {
        this.sql = new Sql(open.run(), open);
    }

    /**
     * Opens a file, or makes it.
     *
     * @param file with or without the ending .mv.db, which it gets
     */
    public static Store file(Path file) {
        Path path = Path.of(bare(file.toAbsolutePath().normalize()) + ENDING);
        if (path.toString().indexOf(';') >= 0) {
            throw new AppException("storage.badFolder", path);
        }
        String address = "jdbc:h2:file:" + bare(path) + SETTINGS;
        try {
            Files.createDirectories(path.getParent());
            return new Store(() -> {
                if (Files.exists(path)) {
                    SchemaGuard.check(path.toString(), null);
                }
                return DriverManager.getConnection(address, "branchbook", "");
            });
        } catch (SQLException | IOException e) {
            throw new AppException(e, "storage.storeFailed", path, told(e));
        }
    }

    private static String bare(Path path) {
        String name = path.toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Opens the database of a server.
     *
     * @param address as jdbc:postgresql://host/name?user=who
     * @param password null where the address or the user's ~/.pgpass has it, or none is asked for
     */
    public static Store server(String address, @Nullable String password) {
        if (!address.startsWith(SERVER)) {
            throw new AppException("storage.badAddress", shown(address));
        }
        Properties properties = new Properties();
        if (password != null) {
            properties.setProperty("password", password);
        }
        try {
            return new Store(() -> DriverManager.getConnection(address, properties));
        } catch (SQLException e) {
            throw new AppException(e, "storage.noServer", shown(address), told(e));
        }
    }

    /** Without what follows the question mark, where a password may stand. */
    private static String shown(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static String told(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    public Sql sql() {
        return sql;
    }

    /** The same statement for each row of parameters, sent together. */
    public void insertAll(String statement, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.updateAll(statement, rows);
        }
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException e) {
            // Whatever was told as done is committed.
        }
    }
}
