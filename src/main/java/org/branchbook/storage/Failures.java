package org.branchbook.storage;

import java.sql.SQLException;
import org.branchbook.base.AppException;
import org.h2.api.ErrorCode;

/** Turns what H2 reports into words for the user, or into a bug where it is one. */
final class Failures {
    private Failures() {}

    static RuntimeException of(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new AppException(e, "storage.inUse");
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                    new AppException(e, "storage.damaged");
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_CLOSED ->
                    new AppException(e, "storage.writeFailed");
            default -> new IllegalStateException("SQL failed: " + e.getErrorCode(), e);
        };
    }
}
