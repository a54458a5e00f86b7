package org.branchbook.template;

import static org.branchbook.wordform.Docx.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.AppException;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.DocumentBatch.Format;
import org.branchbook.document.DocumentBatch.Kind;
import org.branchbook.home.OpenBook;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.storage.TestBook;
import org.branchbook.wordform.Docx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch of pages whose template only another program can lay out. */
class RecordPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir Path folder;
    private OpenBook book;

    @BeforeEach
    void fill() throws IOException {
        book = OpenBook.create(folder.resolve("book"), TestBook.clock(LocalDate.of(2026, 3, 9)));
        var id =
                book.activities()
                        .plan(
                                new ActivityPlan(
                                        ActivityType.PARTY_LECTURE,
                                        "听课",
                                        new ActivityPlan.When(
                                                DAY, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                                        "201",
                                        new ActivityPlan.People(
                                                "", "", Audience.of(Audience.Kind.MEMBERS))));
        book.activities().setHeld(id, true);
        Templates templates = book.papers().templates();
        Path file = Docx.of(line("{{主持人}}")).write(folder.resolve("a.docx"));
        templates.use(
                ActivityType.PARTY_LECTURE,
                new RecordStyle.Own(templates.add(file, "", TemplateSubject.RECORD)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private DocumentBatch batch(@Nullable Path command) {
        return book.papers()
                .documents()
                .batch(
                        new RecordPapers(
                                book.papers().documents(),
                                book.activities(),
                                book.papers().templates(),
                                book.clock(),
                                new OfficeLayout(command)));
    }

    private Supplier<Path> prepared(DocumentBatch batch) {
        var wish = new DocumentBatch.Wish(Set.of(Kind.MINUTES), Set.of(Format.PDF));
        return batch.prepare(batch.entries(DAY, DAY, wish).getFirst(), folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksTheOtherProgramOnlyOnceTheBookIsRead() throws IOException {
        Path command = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\ntouch $0.asked\n");
        command.toFile().setExecutable(true);
        DocumentBatch batch = batch(command);
        assertEquals(Set.of(), batch.narrative());
        Supplier<Path> work = prepared(batch);
        book.close();
        assertFalse(Files.exists(folder.resolve("soffice.asked")));
        assertEquals("layout.failed", assertThrows(AppException.class, work::get).key());
        assertTrue(Files.exists(folder.resolve("soffice.asked")));
    }

    @Test
    void namesTheTypesWhosePagesAreNarrativeWithoutIt() throws IOException {
        DocumentBatch batch = batch(null);
        assertEquals(Set.of(ActivityType.PARTY_LECTURE), batch.narrative());
        try (PDDocument pages = Loader.loadPDF(prepared(batch).get().toFile())) {
            String said = new PDFTextStripper().getText(pages);
            assertTrue(said.contains("听课"), said);
        }
    }
}
