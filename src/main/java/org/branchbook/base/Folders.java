package org.branchbook.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that lies in them. */
public final class Folders {
    private Folders() {}

    /** Removes a folder and everything in it; nothing where it is not there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inner;
        try (Stream<Path> files = Files.walk(folder)) {
            inner = files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inner) {
            Files.delete(file);
        }
    }

    /** The same after a failure, which is the one to report. */
    public static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
