package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Photo;
import org.branchbook.page.PdfA;
import org.branchbook.tag.Values;
import org.branchbook.wordform.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of the paper handbooks on pages, beside its Word template. */
class RecordFormTest {
    private static final String MINUTES = "主持人宣布开会，谢镕、林喆、李㛃发言。\n" + "大家发言。".repeat(400);

    @TempDir java.nio.file.Path folder;

    private static Values values(ActivityState state, String minutes) {
        ActivityRecord record =
                Samples.record(Samples.activity("第二季度支部党员大会", minutes, state), 26, List.of());
        byte[] jpeg = Photo.jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        RecordValues.Photo photo =
                new RecordValues.Photo(new Values.Picture(jpeg, 400, 300), "会场全景");
        return RecordValues.of(
                record,
                new RecordValues.More(
                        "", List.of(), List.of(), List.of(photo), LocalDate.of(2026, 6, 12)));
    }

    private byte[] word(Values values) throws IOException {
        java.nio.file.Path file = folder.resolve("form.docx");
        try (InputStream in =
                RecordForm.class.getResourceAsStream("/assets/templates/record-form.docx")) {
            java.nio.file.Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return WordForm.read(file, RecordFields.all()).fill(values);
    }

    /** Every paragraph that stands in the Word form, without blanks. */
    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            Stream<String> own = document.getParagraphs().stream().map(p -> p.getText());
            Stream<String> cells =
                    document.getTables().getFirst().getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .map(p -> p.getText());
            return Stream.concat(own, cells)
                    .map(RecordFormTest::dense)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "").replace('☐', '□').replace('☑', '√');
    }

    private static String pdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return dense(new PDFTextStripper().getText(document))
                    .replaceAll("活动编号42[^页]*页共\\d+页", "");
        }
    }

    @Test
    void saysEverythingThatTheWordFormSays() throws IOException {
        Values values = values(ActivityState.CLOSED, MINUTES);
        String said = pdf(RecordForm.pages(values));
        for (String paragraph : paragraphs(word(values))) {
            assertTrue(said.contains(paragraph), paragraph + " in " + said);
        }
    }

    @Test
    void leavesTheSameRoomWhereNothingIsKnownYet() throws IOException {
        Values values = values(ActivityState.PLANNED, "");
        String said = pdf(RecordForm.pages(values));
        for (String paragraph : paragraphs(word(values))) {
            assertTrue(said.contains(paragraph), paragraph + " in " + said);
        }
        assertTrue(said.contains("实到人数缺席人员"), "leave asked for says nothing of who came");
    }

    @Test
    void isPdfAOfTheSameBytesEachTimeAndSaysItsStateOnEachPage() throws Exception {
        byte[] pdf = RecordForm.pages(values(ActivityState.CLOSED, MINUTES));
        assertArrayEquals(pdf, RecordForm.pages(values(ActivityState.CLOSED, MINUTES)));
        PdfA.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document);
            int pages = document.getNumberOfPages();
            assertTrue(pages > 1, all);
            assertEquals(
                    pages, all.lines().filter(line -> line.contains("活动编号 42　已关闭")).count(), all);
        }
    }
}
