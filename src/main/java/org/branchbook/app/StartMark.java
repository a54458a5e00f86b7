package org.branchbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells a measurement how far the start has come: the time (ms since 1970) in the file named by the
 * system property {@code branchbook.started}.
 */
enum StartMark {
    /** The shell is painted and takes keys and clicks. */
    SHELL(""),
    /** The first screen is painted with what it tells from the book, or the first start is. */
    FILLED(".filled");

    private final String suffix;

    StartMark(String suffix) {
        this.suffix = suffix;
    }

    void set() {
        @Nullable String file = System.getProperty("branchbook.started");
        if (file != null) {
            try {
                Files.writeString(Path.of(file + suffix), "" + System.currentTimeMillis());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
