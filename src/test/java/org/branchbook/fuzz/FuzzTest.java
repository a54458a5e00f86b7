package org.branchbook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link Fuzz}, with the same files every time. */
class FuzzTest {
    @TempDir Path work;

    @Test
    void meetsSpoiltFilesWithPlainWords() throws IOException {
        try (TestBook made = TestBook.create()) {
            made.book().close();
            try (OpenBook book = OpenBook.open(made.folder(), made.clock())) {
                Fuzz fuzz = new Fuzz(work, book);
                for (Target target : Target.values()) {
                    fuzz.run(target, 6, 20261129);
                }
                assertEquals(Map.of(), fuzz.findings());
            }
        }
    }
}
