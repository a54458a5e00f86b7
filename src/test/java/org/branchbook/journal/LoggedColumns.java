package org.branchbook.journal;

/** Lets other packages' tests see what the log of changes tells of. */
public final class LoggedColumns {
    private LoggedColumns() {}

    public static boolean told(String table, String column) {
        return !ChangeColumns.kept(table) && !ChangeColumns.silent(column);
    }
}
