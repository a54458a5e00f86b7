package org.branchbook.bookcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;

/** The log of changes by its command: in words, as JSON, as a workbook. */
class LogCommandTest extends CommandLineTest {
    LogCommandTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @Test
    void tellsTheChangesOfOneActivityAndWritesThem() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        plan("党课", "2026-11-20");
        plan("党课", "2026-11-27", "另一次");
        done("minutes", "1", "--file", file("记录.txt", "讲了第一章"));
        List<Map<String, Object>> rows = rows(json("log", "--activity", "1"), "changes");
        Map<String, Object> newest = rows.getFirst();
        assertEquals("ACTIVITY", newest.get("table"));
        assertEquals(System.getProperty("user.name"), newest.get("who"));
        assertEquals(List.of("", "讲了第一章"), ((Map<?, ?>) newest.get("fields")).get("MINUTES"));
        assertEquals("ADDED", rows.getLast().get("kind"));
        done("log", "--activity", "1", "--lang", "en");
        assertTrue(out.toString().contains("minutes: (empty) → 讲了第一章"), out::toString);
        assertEquals(List.of(), rows(json("log", "--year", "2025"), "changes"));
        assertEquals(1, run("log", "--member", "张三"));
        assertEquals(2, run("log", "--out", folder.resolve("日志.csv").toString()));
        Path file = folder.resolve("日志.xlsx");
        done("log", "--year", "2026", "--out", file.toString());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            String last = sheet.getRow(sheet.getLastRowNum()).getCell(2).getStringCellValue();
            assertEquals("新建党支部", last);
        }
    }
}
