package org.branchbook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.officeform.Checked;
import org.branchbook.storage.TestBook;
import org.branchbook.wordform.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short form of {@link Fuzz}, with the same files every time. */
class FuzzTest {
    @TempDir Path work;

    /** Each made the reader of templates fail in a way of its own once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-value.docx",
                "no-namespace.docx",
                "no-value.xlsx",
                "part-twice.xlsx",
                "cell-kind.xlsx",
                "other-root.xlsx"
            })
    void saysOfEachTemplateFoundThatItIsDamaged(String name) throws IOException {
        Path file = work.resolve(name);
        try (InputStream in = Objects.requireNonNull(FuzzTest.class.getResourceAsStream(name))) {
            Files.copy(in, file);
        }
        AppException said =
                assertThrows(
                        AppException.class,
                        () -> Checked.of(file, Forms.FIELDS).fill(Forms.values()));
        assertEquals("office.damaged", said.key());
    }

    @Test
    void meetsSpoiltFilesWithPlainWords() throws IOException {
        try (TestBook made = TestBook.create()) {
            made.book().close();
            try (OpenBook book = OpenBook.open(made.folder(), made.clock())) {
                Fuzz fuzz = new Fuzz(work, book);
                for (Target target : Target.values()) {
                    fuzz.run(target, 3, 20261129);
                }
                assertEquals(Map.of(), fuzz.findings());
            }
        }
    }
}
