package org.branchbook.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Where the database of a book lies and how it is opened. Nothing of what a file says is ever part
 * of the address.
 *
 * @param through a prefix of H2's file names, for tests that watch what reaches the disk; else ""
 */
record Database(Path folder, String through) {
    private static final String NAME = "book";
    // Measured under kills and power cuts: no delayed writes, no background compaction.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DEFAULT_LOCK_TIMEOUT=10000";

    static Database of(Path folder) {
        return new Database(folder.toAbsolutePath().normalize(), "");
    }

    /** The file that holds the database of a folder. */
    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    boolean exists() {
        return Files.exists(file(folder));
    }

    DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + through + folder.resolve(NAME) + SETTINGS);
        source.setUser("branchbook");
        source.setPassword("");
        return source;
    }
}
