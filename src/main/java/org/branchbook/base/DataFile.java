package org.branchbook.base;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the JSON tables that are shipped with the application into records. */
public final class DataFile {
    private DataFile() {}

    /**
     * The rows of a JSON array.
     *
     * @param name a resource beside the record's class, or an absolute one
     */
    public static <R extends Record> List<R> rows(Class<R> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return List.copyOf(JSON.std.listOfFrom(type, in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
