package org.branchbook.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import org.branchbook.base.AppException;
import org.h2.engine.Constants;

/**
 * book.properties: which format and which version of H2 wrote the book, readable without opening
 * it. H2 reads no other version's file safely, so another version is refused before H2 sees it.
 */
final class BookFormat {
    static final int VERSION = 1;
    // Two headers of a block each, and a first chunk.
    private static final long SMALLEST = 3 * 4096;
    private static final String FILE = "book.properties";

    private BookFormat() {}

    /** Whether the book of a folder was made wholly: the file is written last. */
    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static void check(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            found.load(reader);
            int format = Integer.parseInt(found.getProperty("format", "0"));
            if (format > VERSION || !Constants.VERSION.equals(found.getProperty("h2"))) {
                throw new AppException("storage.otherVersion", found.getProperty("h2", "?"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new AppException(e, "storage.unreadable", file);
        }
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

    static void write(Path folder, Clock clock) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            return;
        }
        Properties properties = new Properties();
        properties.setProperty("format", Integer.toString(VERSION));
        properties.setProperty("h2", Constants.VERSION);
        properties.setProperty("created", LocalDate.now(clock).toString());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Branchbook");
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        }
    }
}
