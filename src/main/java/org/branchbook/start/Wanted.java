package org.branchbook.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

/**
 * What a window is asked to show by the words of its start.
 *
 * @param book the folder of a book; null for the one of last time
 * @param bundle an archive of a year, to be examined; null for none
 */
public record Wanted(@Nullable Path book, @Nullable Path bundle) {
    private static final String BAG = "bagit.txt";

    /** Empty where the words are for the command line. */
    public static Optional<Wanted> of(String... words) {
        if (words.length == 0) {
            return Optional.of(new Wanted(null, null));
        }
        if (words.length == 2 && words[0].equals("--book")) {
            return Optional.of(new Wanted(Path.of(words[1]), null));
        }
        // The desktop hands files over by their whole path, which no command's name looks like.
        return words.length == 1 && Path.of(words[0]).isAbsolute()
                ? Optional.of(file(Path.of(words[0])))
                : Optional.empty();
    }

    /** A file stands for the book or the archive it lies in. */
    public static Wanted file(Path path) {
        Path around = Files.isDirectory(path) ? path : path.getParent();
        if (around != null && Book.exists(around)) {
            return new Wanted(around, null);
        }
        boolean inBag = around != null && Files.exists(around.resolve(BAG));
        return new Wanted(null, inBag ? around : path);
    }
}
