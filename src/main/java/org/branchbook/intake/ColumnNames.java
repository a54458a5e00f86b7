package org.branchbook.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.DataFile;

/**
 * The names under which sheets have one kind of column.
 *
 * @param target name of a member field, or one of the {@link Column} constants
 * @param orElse what the column is where no cell of it can be read as the target; "" for a column
 *     that is the target whatever stands in it
 */
record ColumnNames(String target, String orElse, List<String> headers) {
    /** The kind of column a header names; rules in brackets, marks and line breaks do not count. */
    static Optional<ColumnNames> of(String header) {
        String whole = plain(header);
        String bare = plain(header.replaceAll("[（(\\[【〔][^）)\\]】〕]*[）)\\]】〕]?", ""));
        ColumnNames found = Table.BY_HEADER.get(bare);
        if (found == null) {
            found = Table.BY_HEADER.get(whole);
        }
        if (found == null) {
            found = Table.BY_HEADER.get(bare.replaceFirst("[0-9]$", ""));
        }
        return Optional.ofNullable(found);
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static final class Table {
        static final Map<String, ColumnNames> BY_HEADER = new HashMap<>();

        static {
            for (ColumnNames names : DataFile.rows(ColumnNames.class, "columns.json")) {
                names.headers.forEach(header -> BY_HEADER.put(header, names));
            }
        }
    }
}
