package org.branchbook.register;

import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.storage.Row;
import org.jspecify.annotations.Nullable;

/** A file beside a row, in its columns file_name, sha256 and file_bytes; all null for none. */
public final class Copies {
    private Copies() {}

    public static @Nullable Copy of(Row row) {
        String sha256 = row.textOrNull("sha256");
        return sha256 == null
                ? null
                : new Copy(row.text("file_name"), sha256.strip(), row.id("file_bytes"));
    }

    public static @Nullable String name(@Nullable Copy copy) {
        return copy == null ? null : copy.name();
    }

    public static @Nullable String sha256(@Nullable Copy copy) {
        return copy == null ? null : copy.sha256();
    }

    public static @Nullable Long bytes(@Nullable Copy copy) {
        return copy == null ? null : (Long) copy.bytes();
    }
}
