package org.branchbook.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they are called, said in plain words. */
class OfficeReaderTest {
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

    @TempDir Path folder;

    private String refused(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "t", ".docx"), content);
        return assertThrows(AppException.class, () -> OfficeReader.read(file, OfficeKind.WORD))
                .key();
    }

    @Test
    void tellsWhatAFileIsInstead() throws IOException {
        assertEquals("office.old", refused(COMPOUND));
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.write(COMPOUND);
        encrypted.write("EncryptedPackage".getBytes(UTF_16LE));
        assertEquals("office.encrypted", refused(encrypted.toByteArray()));
        assertEquals("office.empty", refused(new byte[0]));
        assertEquals("office.other", refused("{\\rtf1 x}".getBytes(UTF_8)));
        assertEquals("office.other", refused("<html>".getBytes(UTF_8)));
        byte[] whole = Docx.of(Docx.line("{{主持人}}")).bytes();
        for (int length : new int[] {30, whole.length / 2, whole.length - 10}) {
            assertEquals("office.damaged", refused(Arrays.copyOf(whole, length)));
        }
        assertEquals(
                "office.missing",
                assertThrows(
                                AppException.class,
                                () -> OfficeReader.read(folder.resolve("无.docx"), OfficeKind.WORD))
                        .key());
    }

    @Test
    void tellsAWorkbookFromADocument() throws IOException {
        Path file = Docx.of(Docx.line("x")).write(folder.resolve("a.xlsx"));
        assertEquals(
                "office.notExcel",
                assertThrows(AppException.class, () -> OfficeReader.read(file, OfficeKind.EXCEL))
                        .key());
        ByteArrayOutputStream strict = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(strict)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<document xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'/>"
                            .getBytes(UTF_8));
        }
        assertEquals("office.strict", refused(strict.toByteArray()));
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsRead() throws IOException {
        Path file = folder.resolve("200.docx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        AppException refused =
                assertThrows(AppException.class, () -> OfficeReader.read(file, OfficeKind.WORD));
        assertEquals("office.tooLarge", refused.key());
        assertTrue(refused.text(new Messages(Locale.CHINA)).contains("200 MB"));
    }

    @Test
    void stopsUnpackingWhatGrows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 101; i++) {
                zip.write(blank);
            }
        }
        assertTrue(out.size() < 1 << 20);
        assertEquals("office.bomb", refused(out.toByteArray()));
    }
}
