package org.branchbook.dump;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Which rows of a book a dump takes, and which columns it writes empty. */
public interface DumpRows {
    /** The whole book. */
    DumpRows ALL = (_, _) -> true;

    /** Whether the current row of a table is taken. */
    boolean takes(String table, ResultSet row) throws SQLException;

    /** Whether a column of texts is written as empty ones. */
    default boolean empties(String table, String column) {
        return false;
    }
}
