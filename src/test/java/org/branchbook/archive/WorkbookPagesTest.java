package org.branchbook.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.branchbook.base.WorkWatch;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.layout.OfficeLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of workbooks: counted by a LibreOffice, and gaps without one or where it fails. */
class WorkbookPagesTest {
    @TempDir private Path folder;

    private static byte[] workbook(int rows) {
        ExcelBook book = new ExcelBook("台账");
        ExcelSheet sheet = book.sheet("台账");
        sheet.column("题名", ExcelLook.TEXT, 40).portrait();
        sheet.title("台账");
        for (int i = 0; i < rows; i++) {
            sheet.row("第" + i + "次大会");
        }
        return book.bytes();
    }

    /** A program in the place of LibreOffice. */
    private OfficeLayout script(String line) throws IOException {
        assumeTrue(File.separatorChar == '/', "a script of the shell");
        Path script = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + line + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return new OfficeLayout(script);
    }

    private static WorkbookPages pages(OfficeLayout layout) {
        WorkbookPages pages = new WorkbookPages(layout);
        pages.add("短.xlsx", workbook(3));
        pages.add("长.xlsx", workbook(300));
        return pages;
    }

    @Test
    void eachWorkbookHasThePagesItPrints() {
        OfficeLayout layout = OfficeLayout.installed();
        assumeTrue(layout.present(), "no LibreOffice here");
        Map<String, Integer> counted = pages(layout).count(WorkWatch.NOBODY);
        assertEquals(1, counted.get("短.xlsx"));
        int many = counted.getOrDefault("长.xlsx", 0);
        assertTrue(many > 4 && many < 30, counted::toString);
    }

    @Test
    void withoutOneOrWhereItFailsThereAreGaps() throws IOException {
        assertEquals(Map.of(), pages(OfficeLayout.none()).count(WorkWatch.NOBODY));
        assertEquals(Map.of(), pages(script("exit 1")).count(WorkWatch.NOBODY));
        assertEquals(
                Map.of(), pages(new OfficeLayout(folder.resolve("no"))).count(WorkWatch.NOBODY));
    }

    @Test
    void itIsStoppedAtOnce() throws IOException {
        WorkbookPages pages = pages(script("exec sleep 60"));
        Instant start = Instant.now();
        assertThrows(CancellationException.class, () -> pages.count(new Stopped()));
        assertTrue(Duration.between(start, Instant.now()).toSeconds() < 20);
    }

    private record Stopped() implements WorkWatch {
        @Override
        public void at(int done, int all, String name) {}

        @Override
        public boolean stopped() {
            return true;
        }
    }
}
