package org.branchbook.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpWriter;
import org.branchbook.encryption.BookKey;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the database of a book lies and how it is opened. Nothing of what a file says is ever part
 * of the address.
 *
 * @param through a prefix of H2's file names, for tests that watch what reaches the disk; else ""
 * @param key null for a book without a password
 */
public record Database(Path folder, String through, @Nullable BookKey key) {
    static final String NAME = "book";
    static final String CIPHER = "AES";
    private static final byte[] SEALED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    // Measured under kills and power cuts: no delayed writes, no background compaction.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DEFAULT_LOCK_TIMEOUT=10000";

    static {
        SchemaGuard.forbidClasses();
    }

    public static Database of(Path folder) {
        return of(folder, null);
    }

    public static Database of(Path folder, @Nullable BookKey key) {
        return new Database(folder.toAbsolutePath().normalize(), "", key);
    }

    /** The file that holds the database of a folder. */
    public static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    public boolean exists() {
        return Files.exists(file(folder));
    }

    /** Whether the file is encrypted: what H2 itself takes for a damaged one without the key. */
    public static boolean sealed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SEALED.length), SEALED);
        } catch (IOException e) {
            return false;
        }
    }

    /** The key, where the file needs one; that it needs one and none is there is said. */
    private @Nullable BookKey fitting() {
        if (!exists()) {
            return key;
        }
        if (!sealed(file(folder))) {
            return null;
        }
        if (key == null) {
            throw new AppException("encryption.locked");
        }
        return key;
    }

    /** Opens the file, after a look whether it is one of ours; see {@link SchemaGuard}. */
    public Connection connect() throws SQLException {
        BookKey with = fitting();
        if (exists()) {
            SchemaGuard.check(through + file(folder), with == null ? null : with.database());
        }
        return source().getConnection();
    }

    /** After a connection was lost; where H2 holds the file still, it reads nothing of it anew. */
    public Connection connectAnew() throws SQLException {
        try {
            return connect();
        } catch (AppException e) {
            if (!e.key().equals("storage.inUse")) {
                throw e;
            }
            return source().getConnection();
        }
    }

    /** Further connections to a database that is open. */
    public DataSource source() {
        BookKey with = fitting();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + through
                        + folder.resolve(NAME)
                        + SETTINGS
                        + (with == null ? "" : ";CIPHER=" + CIPHER));
        source.setUser("branchbook");
        // H2 takes both passwords in one, a space between them; the user's own is empty.
        source.setPassword(with == null ? "" : new String(with.database()) + " ");
        return source;
    }

    /** The number of the newest script that ran on a database; a book has run one. */
    public static int schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from schema_version")) {
            row.next();
            int current = row.getInt(1);
            if (current == 0) {
                throw new AppException("storage.damaged");
            }
            return current;
        }
    }

    /** The sum of everything in it, by which a copy is held against the original. */
    public String content() throws IOException, SQLException {
        try (Connection connection = connect()) {
            return new DumpWriter(connection)
                    .write(OutputStream.nullOutputStream(), schema(connection), "", "")
                    .content();
        }
    }
}
