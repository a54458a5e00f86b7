package org.branchbook.storage;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.database.Database;

/** A book whose database is written through another kind of file, which notes what it is told. */
public final class RecordedBook {
    private RecordedBook() {}

    /**
     * @param scheme names the kind of file, as H2 knows it
     */
    public static Book open(Path folder, String scheme, Clock clock) {
        return Book.connect(new Database(folder, scheme + ":", null), clock, _ -> {});
    }
}
