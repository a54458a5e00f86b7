package org.branchbook.storage;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.branchbook.dump.DumpFiles;
import org.branchbook.dump.DumpRows;
import org.branchbook.encryption.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * What of a book is dumped and how.
 *
 * @param sealing null to write it open
 * @param rows asked on the connection that sees the one moment which is dumped
 * @param stopped ends it once it says so
 */
public record Dumping(
        @Nullable Sealing sealing,
        Function<Sql, DumpRows> rows,
        DumpFiles files,
        BooleanSupplier stopped) {
    public static Dumping whole(@Nullable Sealing sealing) {
        return with(sealing, DumpFiles.NONE);
    }

    Dumping until(BooleanSupplier told) {
        return new Dumping(sealing, rows, files, told);
    }

    /** The whole book with attachments. */
    public static Dumping with(@Nullable Sealing sealing, DumpFiles files) {
        return new Dumping(sealing, _ -> DumpRows.ALL, files, () -> false);
    }

    /**
     * The rows of a year and what they refer to, open.
     *
     * @param complete whether ID numbers, phones, addresses and talks are written out
     */
    public static Dumping year(int year, boolean complete, DumpFiles files) {
        return new Dumping(null, sql -> YearRows.of(sql, year, complete), files, () -> false);
    }
}
