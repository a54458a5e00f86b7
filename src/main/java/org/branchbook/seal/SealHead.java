package org.branchbook.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;

/**
 * The last link of the chain in a file of its own, so that a database that was cut is found to be
 * shorter than it was. It is written behind the database: where a start was interrupted between the
 * two, the file is behind, never ahead.
 */
public record SealHead(long link, String chain) {
    private static Path file(Path book) {
        return book.resolve("book.seal");
    }

    /** None where nothing was sealed yet, or where the file says nothing. */
    static Optional<SealHead> read(Path book) {
        try {
            String[] parts = Files.readString(file(book)).strip().split(" ", -1);
            return parts.length == 2 && parts[0].matches("\\d{1,18}")
                    ? Optional.of(new SealHead(Long.parseLong(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Path book) {
        String text = link + " " + chain + "\n";
        SafeFile.write(file(book), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Before another database is put in the place of the one the file speaks of. */
    public static void forget(Path book) {
        try {
            Files.deleteIfExists(file(book));
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", book);
        }
    }
}
