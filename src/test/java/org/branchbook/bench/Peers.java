package org.branchbook.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.base.BundledFont;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How the libraries themselves do the same, without anything of ours. */
final class Peers {
    private static final int CHARACTERS = 28;
    private static final int LINES = 22;

    private Peers() {}

    /** A document read by POI and written again: at least what making it of POI's objects takes. */
    static byte[] document(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(false));
            document.write(out);
        }
        return out.toByteArray();
    }

    static byte[] workbook(byte[] xlsx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** Marks alone, streamed by POI: no formula, no look, no widths. */
    static byte[] marks(int rows, int columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, false)) {
            Sheet sheet = workbook.createSheet("m");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < columns; j++) {
                    row.createCell(j).setCellValue("√");
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** The same marks by the writer that does nothing else: fastexcel, text in the cells. */
    static byte[] fastest(int rows, int columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("m");
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    sheet.inlineString(i, j, "√");
                }
                if (i % 100 == 99) {
                    sheet.flush();
                }
            }
        }
        return out.toByteArray();
    }

    /** What stands in a PDF. */
    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A PDF read and written again as it is. */
    static byte[] again(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Text alone by PDFBox, 22 lines of 28 characters a page, in a subset of the same face. */
    static byte[] text(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, BundledFont.song());
            String plain = text.replaceAll("\\s", "");
            for (int at = 0; at < plain.length(); at += CHARACTERS * LINES) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                String shown =
                        plain.substring(at, Math.min(at + CHARACTERS * LINES, plain.length()));
                write(document, page, font, shown);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String text)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 15.75f);
            content.setLeading(29);
            content.newLineAtOffset(79, 720);
            for (int at = 0; at < text.length(); at += CHARACTERS) {
                content.showText(text.substring(at, Math.min(at + CHARACTERS, text.length())));
                content.newLine();
            }
            content.endText();
        }
    }
}
