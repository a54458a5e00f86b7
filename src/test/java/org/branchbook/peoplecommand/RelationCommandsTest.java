package org.branchbook.peoplecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters, receipts and their lists by commands alone. */
class RelationCommandsTest extends CommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    RelationCommandsTest() {
        super(TODAY);
    }

    @BeforeEach
    void people() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        try (OpenBook book = book()) {
            book.members().add(People.full("张三", "GRADUATION_DATE", "2026-06-30"), "");
            book.members().add(People.full("李四", "NUMBER", "2023002"), "");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLetterGoesOutAndTheRelationWithItsReceipt() throws IOException {
        Map<String, Object> added =
                json(
                        "relation",
                        "transfer-out",
                        "张三",
                        "--organisation",
                        "中共示范市科技局机关支部委员会",
                        "--date",
                        "2026-06-20",
                        "--number",
                        "=2026-015");
        assertEquals(Map.of("letter", 1, "validUntil", "2026-09-18"), added);
        Map<String, Object> lists = json("relation", "list");
        Map<String, Object> letter = ((List<Map<String, Object>>) lists.get("letters")).getFirst();
        assertEquals("OPEN", letter.get("state"));
        assertEquals("中共示范大学第一支部委员会", letter.get("from"));
        assertEquals(
                List.of(
                        Map.of(
                                "name",
                                "张三",
                                "graduation",
                                "2026-06-30",
                                "state",
                                "LETTER",
                                "dueBy",
                                "2026-09-30")),
                lists.get("graduates"));
        theReceiptEndsTheRelation();
        theWorkbookSaysTheSame();
    }

    private void theReceiptEndsTheRelation() throws IOException {
        assertEquals(
                true,
                json(
                                "relation",
                                "receipt",
                                "1",
                                "--accepted",
                                "2026-07-01",
                                "--received",
                                "2026-07-08")
                        .get("done"));
        assertEquals(1, ((List<?>) json("list", "members").get("members")).size());
    }

    private void theWorkbookSaysTheSame() throws IOException {
        Path file = folder.resolve("组织关系.xlsx");
        json("relation", "list", "--out", file.toString());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals(3, book.getNumberOfSheets());
            XSSFSheet sheet = book.getSheet("介绍信");
            assertEquals("张三", sheet.getRow(3).getCell(1).getStringCellValue());
            assertEquals("=2026-015", sheet.getRow(3).getCell(3).getStringCellValue());
            assertEquals(
                    LocalDate.of(2026, 7, 1),
                    sheet.getRow(3).getCell(10).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("已办结", sheet.getRow(3).getCell(12).getStringCellValue());
            assertEquals("已转出", book.getSheet("毕业生").getRow(3).getCell(5).getStringCellValue());
        }
    }

    @Test
    void somebodyComesIn() throws IOException {
        json(
                "relation",
                "transfer-in",
                "2023002",
                "--organisation",
                "中共示范县委组织部",
                "--valid",
                "120",
                "--inside");
        assertTrue(err.toString().contains("90"), err.toString());
        json("relation", "receipt", "1", "--accepted", "2026-07-10");
        assertEquals(0, run("list", "members", "--on", "2026-07-09"));
        assertFalse(out.toString().contains("李四"), out.toString());
        assertEquals(0, run("list", "members", "--on", "2026-07-10"));
        assertTrue(out.toString().contains("李四"), out.toString());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(2, run("relation"));
        assertEquals(2, run("relation", "transfer-out", "张三"));
        assertEquals(1, run("relation", "transfer-out", "王五", "--organisation", "甲"));
        assertEquals(1, run("relation", "receipt", "7", "--accepted", "2026-07-01"));
        assertEquals(2, run("relation", "list", "--out", "x.docx"));
        assertEquals(
                1,
                run(
                        "relation",
                        "transfer-out",
                        "张三",
                        "--organisation",
                        "甲",
                        "--date",
                        "2026-08-01"));
        assertTrue(err.toString().contains("今天"), err.toString());
    }
}
