package org.branchbook.database;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import org.branchbook.base.AppException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Turns what H2 reports into words for the user, or into a bug where it is one. */
public final class Failures {
    private Failures() {}

    public static RuntimeException of(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new AppException(e, "storage.inUse");
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_PASSWORD_FORMAT ->
                    new AppException(e, "encryption.wrongPassword");
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                    new AppException(e, "storage.damaged");
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_CLOSED ->
                    new AppException(e, "storage.writeFailed");
            case ErrorCode.DATABASE_IS_READ_ONLY -> new AppException(e, "storage.readOnly");
            case ErrorCode.GENERAL_ERROR_1 ->
                    new AppException(e, refused(e) ? "storage.writeFailed" : "storage.damaged");
            default -> elsewhere(e);
        };
    }

    /** What a server says by its SQLSTATE: connection lost, no room left, shut down. */
    private static RuntimeException elsewhere(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.matches("(08|53|57P).*")
                ? new AppException(e, "storage.serverFailed", String.valueOf(e.getMessage()))
                : new IllegalStateException("SQL failed: " + e.getErrorCode(), e);
    }

    /**
     * While a database is opened no statement of ours runs: whatever is said then, even of the SQL
     * that it keeps of its own tables, is said of the file.
     */
    public static RuntimeException opening(SQLException e) {
        return of(e) instanceof AppException known ? known : new AppException(e, "storage.damaged");
    }

    /** Whether the file itself could not be reached, so that the connection is of no more use. */
    public static boolean outOfReach(SQLException e) {
        return of(e) instanceof AppException told && told.key().equals("storage.writeFailed");
    }

    /**
     * What fails within H2: a disk that refuses, else pages that are not what they should be. A
     * file that ends too early can be read; the one of a stick that is gone cannot.
     */
    private static boolean refused(SQLException e) {
        boolean reading = false;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store) {
                int code = store.getErrorCode();
                if (code == DataUtils.ERROR_WRITING_FAILED || code == DataUtils.ERROR_CLOSED) {
                    return true;
                }
                reading |= code == DataUtils.ERROR_READING_FAILED;
            }
            if (reading && cause instanceof IOException && !(cause instanceof EOFException)) {
                return true;
            }
        }
        return false;
    }
}
