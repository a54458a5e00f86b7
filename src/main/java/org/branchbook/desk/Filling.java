package org.branchbook.desk;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.home.OpenBook;

/** Puts the first things into a new book. */
@FunctionalInterface
interface Filling {
    void fill(OpenBook book) throws Exception;

    /** Makes a book in a folder with these things in it, and closes it again. */
    default void create(Path folder, Clock clock) throws Exception {
        try (OpenBook made = OpenBook.create(folder, clock)) {
            fill(made);
        }
    }
}
