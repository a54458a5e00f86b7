package org.branchbook.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.h2.engine.Constants;

/**
 * book.properties: which format, schema and version of H2 wrote the book, readable without opening
 * it. H2 reads no other version's file safely, so another version is refused before H2 sees it.
 */
final class BookFormat {
    static final int VERSION = 1;
    // Two headers of a block each, and a first chunk.
    private static final long SMALLEST = 3 * 4096;
    private static final String FILE = "book.properties";
    private static final String SCHEMA = "schema";

    private BookFormat() {}

    /** Whether the book of a folder was made wholly: the file is written last. */
    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** Refuses what this program cannot open, without touching the database. */
    static void check(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Properties found = read(file);
            int format = Integer.parseInt(found.getProperty("format", "0"));
            if (format > VERSION || !Constants.VERSION.equals(found.getProperty("h2"))) {
                throw new AppException("storage.otherVersion", found.getProperty("h2", "?"));
            }
            int schema = Integer.parseInt(found.getProperty(SCHEMA, "0"));
            Migrations.refuseNewer(schema);
        } catch (IOException | IllegalArgumentException e) {
            throw new AppException(e, "storage.unreadable", file);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            found.load(reader);
        }
        return found;
    }

    /**
     * A database that was cut to nothing opens as an empty new one: where this file stands the book
     * was whole once.
     */
    static void refuseEmpty(Path folder) {
        try {
            if (exists(folder) && Files.size(Book.file(folder)) < SMALLEST) {
                throw new AppException("storage.damaged");
            }
        } catch (IOException e) {
            throw new AppException(e, "storage.damaged");
        }
    }

    /** Once the book is in the newest schema: anew where it was written in an older one. */
    static void write(Path folder, Clock clock) {
        Path file = folder.resolve(FILE);
        String schema = Integer.toString(Migrations.newest());
        try {
            Properties properties = Files.exists(file) ? read(file) : new Properties();
            if (schema.equals(properties.getProperty(SCHEMA))) {
                return;
            }
            properties.putIfAbsent("format", Integer.toString(VERSION));
            properties.putIfAbsent("h2", Constants.VERSION);
            properties.putIfAbsent("created", LocalDate.now(clock).toString());
            properties.setProperty(SCHEMA, schema);
            StringWriter text = new StringWriter();
            properties.store(text, "Branchbook");
            SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        }
    }
}
