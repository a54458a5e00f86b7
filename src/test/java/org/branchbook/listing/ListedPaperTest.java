package org.branchbook.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.control.Badge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One listing as Word and as a workbook, read back. */
class ListedPaperTest {
    private static final Words WORDS = Words.chinese(LocalDate.of(2026, 11, 29));

    private record Gift(@Nullable LocalDate on, String donors, int pieces) {}

    private static Listing<Gift> gifts(Words words) {
        return new Listing<Gift>(words, "gifts", "donation.title")
                .onPaper("listing.donation")
                .note("donation.note")
                .ofYear()
                .day("service.on", 100, Gift::on)
                .names("donation.donor", 100, Gift::donors)
                .count("volunteer.times", 100, Gift::pieces)
                .mark("donation.receipt", 100, _ -> new Mark("有", Badge.Tone.GOOD))
                .pages(year ->
                        new Listing.Page<>(
                                List.of(
                                        new Gift(LocalDate.of(year, 3, 5), "张三丰、李四", 20),
                                        new Gift(null, "", 0)),
                                "张三丰一人未到"));
    }

    private static ListedPaper paper(boolean masked) {
        return new ListedPaper(ListedPaperTest::gifts, WORDS, "示范支部", 2026, masked);
    }

    private static List<String> text(byte[] docx) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> texts = new ArrayList<>();
            read.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(one -> !one.isBlank())
                    .forEach(texts::add);
            for (XWPFTableRow row : read.getTables().getFirst().getRows()) {
                texts.add(
                        String.join(
                                "|", row.getTableCells().stream().map(c -> c.getText()).toList()));
            }
            return texts;
        }
    }

    @Test
    void saysTitleBranchSumColumnsRowsAndNote() throws IOException {
        List<String> texts = text(paper(false).docx());
        assertEquals(
                List.of(
                        "2026年爱心捐赠登记表",
                        "党支部：示范支部",
                        "截至：2026年11月29日　共2项",
                        "张三丰一人未到",
                        "均为自愿捐赠，按日期登记，不汇总、不排名。"),
                texts.subList(0, 5));
        assertEquals(
                List.of("序号|日期|捐赠人|次数|收据号", "1|2026-03-05|张三丰、李四|20|有", "2||||有"),
                texts.subList(texts.size() - 3, texts.size()));
    }

    @Test
    void masksNamesAndLeavesOutWhatMayNameSomebody() throws IOException {
        List<String> texts = text(paper(true).docx());
        assertEquals("1|2026-03-05|张*丰、李*|20|有", texts.get(texts.size() - 2));
        assertFalse(texts.contains("张三丰一人未到"), texts.toString());
    }

    @Test
    void keepsDaysAndCountsAsSuchInTheWorkbook() throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(paper(false).xlsx()))) {
            XSSFSheet sheet = read.getSheetAt(0);
            assertEquals("2026年爱心捐赠登记表", sheet.getRow(0).getCell(0).getStringCellValue());
            Row first = sheet.getRow(3);
            assertEquals(
                    LocalDate.of(2026, 3, 5),
                    first.getCell(1).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(DateUtil.isCellDateFormatted(first.getCell(1)));
            assertEquals("张三丰、李四", first.getCell(2).getStringCellValue());
            assertEquals(20, first.getCell(3).getNumericCellValue());
            assertEquals("", sheet.getRow(4).getCell(2).toString());
        }
    }

    @Test
    void whatSaysNoNameForPaperGoesOnNone() {
        Listed<Gift> own = words -> new Listing<>(words, "deeds", "diary.deeds");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ListedPaper(own, WORDS, "示范支部", 2026, false));
    }
}
