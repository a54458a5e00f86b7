package org.branchbook.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** A database whose file can no longer be reached: let go without writing or waiting. */
public final class LostDatabase {
    private LostDatabase() {}

    /** H2 forgets the database, so that the next connection reads its file anew. */
    public static void drop(Connection connection) {
        try {
            JdbcConnection own = connection.unwrap(JdbcConnection.class);
            if (own.getSession() instanceof SessionLocal session) {
                session.getDatabase().shutdownImmediately();
            }
        } catch (SQLException | RuntimeException e) {
            // Closed already: that it could not be reached is told to the user.
        }
    }
}
