package org.branchbook.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.branchbook.base.AppException;
import org.branchbook.base.Reproducible;
import org.branchbook.base.Text;
import org.branchbook.base.ZipParts;
import org.branchbook.word.WordTable.Cell;
import org.junit.jupiter.api.Test;

/** Documents are read back with POI; the numbers of GB/T 9704-2012 are looked for in the XML. */
class WordDocumentTest {
    @Test
    void keepsThePageOfTheStandard() throws IOException {
        Map<String, String> parts = ZipParts.of(WordSamples.minutes().bytes());
        String page = parts.get("word/document.xml");
        assertTrue(page.contains("w:top=\"2098\""));
        assertTrue(page.contains("w:left=\"1587\""));
        assertTrue(page.contains("w:right=\"1474\""));
        assertTrue(page.contains("w:bottom=\"1984\""));
        assertTrue(page.contains("w:footer=\"1434\""));
        assertTrue(page.contains("w:type=\"lines\" w:linePitch=\"579\""));
        String settings = parts.get("word/settings.xml");
        assertTrue(settings.contains("evenAndOddHeaders"));
        assertTrue(settings.contains("w:name=\"compatibilityMode\""));
        String styles = parts.get("word/styles.xml");
        assertTrue(styles.contains("w:line=\"579\" w:lineRule=\"exact\""));
        assertTrue(styles.contains("<w:spacing w:val=\"-5\"/>"));
        assertTrue(styles.contains("w:firstLineChars=\"200\" w:firstLine=\"630\""));
        assertTrue(parts.get("word/footer1.xml").contains("w:rightChars=\"100\""));
        assertTrue(parts.get("word/footer2.xml").contains("w:leftChars=\"100\""));
    }

    @Test
    void givesEveryRunTheEastAsianHint() throws IOException {
        String xml = ZipParts.of(WordSamples.minutes().bytes()).get("word/document.xml");
        int texts = xml.split("<w:t[ >]", -1).length;
        int hints = xml.split("w:hint=\"eastAsia\"", -1).length;
        assertEquals(texts, hints);
    }

    @Test
    void splitsBodyTextIntoParagraphs() throws IOException {
        byte[] bytes = WordDocument.official("记录").body("　　一。\r\n\n  二。\u0007\n").bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    List.of("一。", "二。"),
                    read.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertEquals("记录", read.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void keepsWhatXmlWouldReadAsItsOwn() throws IOException {
        String text = "A & B <c> \"d\"]]>\t' e ";
        WordTable table = WordTable.columns(1).row(Cell.text(text));
        byte[] bytes =
                WordDocument.form(text, text).body(text).table(table).footerNote(text).bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(text.strip(), read.getParagraphs().getFirst().getText());
            assertEquals(text.strip(), read.getTables().getFirst().getText().strip());
            assertTrue(read.getFooterList().getFirst().getText().startsWith(text));
            assertEquals(text, read.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void liesTablesOfManyColumnsOnTheSide() throws IOException {
        byte[] bytes = WordDocument.across("t", "").blank().bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var page = read.getDocument().getBody().getSectPr();
            assertEquals("16838 11906", page.getPgSz().getW() + " " + page.getPgSz().getH());
            assertEquals("landscape", page.getPgSz().getOrient().toString());
            assertEquals("1134", page.getPgMar().getLeft().toString());
            assertFalse(page.isSetDocGrid());
        }
    }

    @Test
    void takesTheFaceOfTitlesOnlyForTitles() throws IOException {
        String styles = ZipParts.of(WordDocument.official("t").bytes()).get("word/styles.xml");
        String titled = WordFonts.titled(styles, "华文中宋");
        String title =
                titled.replaceAll("(?s).*(<w:style [^>]*w:styleId=\"Title\".*?</w:style>).*", "$1");
        assertTrue(title.contains("w:eastAsia=\"华文中宋\"") && !title.contains("<w:b/>"), title);
        assertEquals(2, titled.split("华文中宋", -1).length);
    }

    @Test
    void sizesColumnsInAllThreePlaces() throws IOException {
        WordTable table =
                WordTable.columns(1, 2, 1)
                        .header("序号", "姓名", "备注")
                        .row(Cell.center("1"), Cell.text("张三").spanning(2));
        String xml =
                ZipParts.of(WordDocument.official("t").table(table).bytes())
                        .get("word/document.xml");
        assertTrue(xml.contains("<w:tblW w:w=\"8845\" w:type=\"dxa\"/>"));
        assertTrue(xml.contains("<w:tblLayout w:type=\"fixed\"/>"));
        assertTrue(
                xml.contains(
                        "<w:gridCol w:w=\"2211\"/><w:gridCol w:w=\"4423\"/>"
                                + "<w:gridCol w:w=\"2211\"/>"));
        assertTrue(xml.contains("<w:tcW w:w=\"6634\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"));
        assertEquals(2, xml.split("<w:tblHeader", -1).length);
        assertEquals(3, xml.split("<w:cantSplit", -1).length);
    }

    @Test
    void letsAVeryLongRowRunOverThePage() throws IOException {
        WordTable table = WordTable.columns(1, 6).row(Cell.label("内容"), Cell.text("字".repeat(900)));
        String xml =
                ZipParts.of(WordDocument.official("t").table(table).bytes())
                        .get("word/document.xml");
        assertFalse(xml.contains("<w:cantSplit/>"));
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        WordTable table = WordTable.columns(1, 1);
        assertThrows(IllegalArgumentException.class, () -> table.header("一"));
    }

    @Test
    void shrinksLongNamesToTheirColumn() {
        assertEquals(12, Text.fit("张三", 50, 12));
        assertEquals(7.5, Text.fit("阿依古丽·买买提", 60, 12));
        assertEquals(6.5, Text.fit("阿依古丽·买买提", 10, 12));
    }

    @Test
    void countsTheSpaceWhereChineseMeetsLatin() {
        assertEquals(4, Text.ems("计算机班"));
        assertEquals(2 + 2 + 1 + 0.5, Text.ems("计科2201班"), 0.001);
    }

    @Test
    void dropsWhatXmlCannotHold() {
        assertEquals("a\tb\nc", Text.clean("a\tb\r\nc\u0000\u000b\ud800\uffff\ufeff"));
        assertEquals("𠮷", Text.clean("𠮷"));
    }

    @Test
    void placesSignaturesByTheLengthOfUnitAndDate() throws IOException {
        String sealed =
                ZipParts.of(
                                WordDocument.official("t")
                                        .signature("中共某大学支部", "2026年1月5日", true)
                                        .bytes())
                        .get("word/document.xml");
        assertTrue(sealed.contains("w:rightChars=\"400\""));
        assertTrue(sealed.contains("w:right=\"1260\""));
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(WordSamples.minutes().bytes(), WordSamples.minutes().bytes());
        assertArrayEquals(WordSamples.signIn().bytes(), WordSamples.signIn().bytes());
    }

    @Test
    void scalesPicturesIntoTheirBox() throws IOException {
        String xml =
                ZipParts.of(
                                WordDocument.official("t")
                                        .pictures(List.of(WordSamples.picture(4000, 1000, "现场")))
                                        .bytes())
                        .get("word/document.xml");
        assertTrue(xml.contains("cx=\"5054"), xml);
    }

    @Test
    void saysWhichPictureCannotBeRead() {
        WordPicture broken = new WordPicture(new byte[] {1, 2, 3}, "照片");
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> WordDocument.official("t").pictures(List.of(broken)));
        assertEquals("word.picture.unreadable", e.key());
    }

    @Test
    void theTemplateIsMadeOfItsParts() throws IOException {
        Path template = Path.of("assets/templates/base.docx");
        byte[] made = zip(Path.of("src/test/resources/org/branchbook/word/base"));
        if ("write".equals(System.getProperty("branchbook.template"))) {
            Files.write(template, made);
        }
        assertEquals(ZipParts.of(made), ZipParts.of(Files.readAllBytes(template)));
    }

    @Test
    void theSpaceBelowAHeadingKeepsToTheTableToo() throws IOException {
        byte[] docx =
                WordDocument.official("t")
                        .gap(2)
                        .heading(1, "一、题")
                        .gap(2)
                        .table(WordTable.columns(1).row(Cell.text("甲")))
                        .bytes();
        String xml = ZipParts.of(docx).get("word/document.xml");
        assertEquals(1, xml.split("<w:keepNext/>", -1).length - 1);
        assertTrue(
                xml.contains(
                        "一、题</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                                + " w:val=\"GwGap\"/><w:keepNext/>"),
                xml);
    }

    private static byte[] zip(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(file));
            }
        }
        return Reproducible.zip(bytes.toByteArray());
    }
}
