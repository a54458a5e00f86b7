package org.branchbook.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is no readable sheet is refused with its reason. */
class BadFilesTest {
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>%s</sheetData></worksheet>";

    @TempDir Path folder;

    @Test
    void tellsMissingFilesAndFolders() {
        assertEquals("sheet.read.missing", refusal(folder.resolve("none.xlsx")));
        assertEquals("sheet.read.folder", refusal(folder));
    }

    @Test
    void tellsOtherKindsOfFile() throws IOException {
        assertEquals("sheet.read.empty", refusal(new byte[0]));
        assertEquals("sheet.read.empty", refusal("\uFEFF \n".getBytes(UTF_8)));
        assertEquals("sheet.read.markup", refusal("<html><table></table>".getBytes(UTF_8)));
        assertEquals("sheet.read.markup", refusal("\n<?xml version='1.0'?><a/>".getBytes(UTF_8)));
        assertEquals("sheet.read.pdf", refusal("%PDF-1.7".getBytes(UTF_8)));
        assertEquals("sheet.read.unknown", refusal(new byte[] {1, 2, 0, 4}));
        assertEquals("sheet.read.tooBig", refusal(new byte[(20 << 20) + 1]));
        try (XWPFDocument word = new XWPFDocument()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            assertEquals("sheet.read.word", refusal(out.toByteArray()));
        }
    }

    @Test
    void tellsTruncatedFiles() throws IOException {
        try (Workbook xlsx = book();
                HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet().createRow(0).createCell(0).setCellValue("张三");
            for (byte[] whole : new byte[][] {Books.bytes(xlsx), Books.bytes(xls)}) {
                byte[] half = Arrays.copyOf(whole, whole.length / 2);
                assertEquals("sheet.read.damaged", refusal(half));
            }
        }
    }

    /** What the program does not bring would unpack such a part; found by the fuzzer. */
    @Test
    void tellsPartsThatArePackedInAnotherWay() throws IOException {
        byte[] bytes;
        try (Workbook xlsx = book()) {
            bytes = Books.bytes(xlsx);
        }
        for (int method : new int[] {93, 95}) {
            ByteBuffer zip = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
            zip.putShort(6, (short) 0).putShort(8, (short) method);
            zip.putInt(18, 100).putInt(22, 1000);
            assertEquals("sheet.read.damaged", refusal(zip.array()));
        }
    }

    @Test
    void tellsPasswords() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                Workbook book = book()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                book.write(out);
            }
            files.writeFilesystem(locked);
        }
        assertEquals("sheet.read.password", refusal(locked.toByteArray()));
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet().createRow(0).createCell(0).setCellValue("张三");
            byte[] bytes = Books.bytes(xls);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals("sheet.read.password", refusal(bytes));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesTooManyRowsWhileReadingThem() throws IOException {
        String filled = repeat("<row><c><v>%d</v></c></row>", 20_001);
        assertEquals("sheet.read.tooManyRows", refusal(withSheet(SHEET.formatted(filled))));
        String wide = "<row>" + repeat("<c><v>%d</v></c>", 1_000_001) + "</row>";
        assertEquals("sheet.read.tooManyCellsAt", refusal(withSheet(SHEET.formatted(wide))));
        assertEquals("sheet.read.tooManyRows", refusal("a,b\n".repeat(20_001).getBytes(UTF_8)));
    }

    @Test
    void rowsAndCellsThatAreOnlyFormattedCostNothing() throws IOException {
        String one = "<row><c t='inlineStr'><is><t>张三</t></is></c></row>";
        String empty = repeat("<row spans=\"%d\"><c s=\"0\"/></row>", 500_000);
        byte[] bytes = withSheet(SHEET.formatted(one + empty));
        List<Sheet> sheets = SheetFile.read("名册.xlsx", bytes);
        assertEquals(1, sheets.getFirst().rows().size());
        assertEquals("张三", sheets.getFirst().rows().getFirst().at(0).text());
    }

    @Test
    void stopsReadingWhenNobodyWantsItAnyMore() throws IOException {
        String filled = repeat("<row><c><v>%d</v></c></row>", 500);
        Path file = Files.write(folder.resolve("a.xlsx"), withSheet(SHEET.formatted(filled)));
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> SheetFile.read(file, () -> asked.incrementAndGet() > 3));
        assertEquals(4, asked.get());
    }

    @Test
    void refusesZipBombs() throws IOException {
        String blanks = SHEET.formatted(" ".repeat(60 << 20));
        assertEquals("sheet.read.bomb", refusal(withSheet(blanks)));
    }

    @Test
    void refusesDoctypes() throws IOException {
        String evil =
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + SHEET.formatted("<row><c t='inlineStr'><is><t>&e;</t></is></c></row>");
        assertEquals("sheet.read.damaged", refusal(withSheet(evil)));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        for (Locale language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            Messages messages = new Messages(language);
            AppException e =
                    assertThrows(AppException.class, () -> SheetFile.read("甲.xls", new byte[0]));
            assertFalse(e.text(messages).contains("{"));
        }
    }

    /** Repeats with random numbers, so that it does not compress like a zip bomb. */
    private static String repeat(String pattern, int times) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        String[] parts = pattern.split("%d");
        for (int i = 0; i < times; i++) {
            text.append(parts[0]).append(random.nextInt(1_000_000)).append(parts[1]);
        }
        return text.toString();
    }

    private static XSSFWorkbook book() {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet().createRow(0).createCell(0).setCellValue("张三");
        return book;
    }

    /** A workbook whose first sheet is the given XML. */
    private static byte[] withSheet(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = book();
                ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(Books.bytes(book)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                boolean sheet = e.getName().endsWith("sheet1.xml");
                out.write(sheet ? xml.getBytes(UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(Path path) {
        return assertThrows(AppException.class, () -> SheetFile.read(path)).key();
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("名册.xlsx"), bytes);
        return refusal(file);
    }
}
