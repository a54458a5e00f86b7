package org.branchbook.recordcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From leave asked for beforehand over the printed sheet to the ticked list. */
class SignInCommandTest extends CommandLineTest {
    private static final ActivityId ID = new ActivityId(1);

    SignInCommandTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void tomorrow() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        String roster =
                """
                姓名,性别,人员类别,党内职务
                周九,男,正式党员,
                张三,男,正式党员,书记
                王五,男,预备党员,
                李四,女,正式党员,组织委员
                """;
        done("import", "members", Files.writeString(folder.resolve("a.csv"), roster).toString());
        plan("支部党员大会", "2026-11-29");
    }

    private AttendanceSheet sheet() {
        try (OpenBook book = book()) {
            return book.attendances().sheet(ID);
        }
    }

    @Test
    void leaveKnownBeforehandStaysAndTheListRunsAsThePaperDoes() throws IOException {
        done("attend", "1", "--leave", "王五=出差");
        assertEquals(ActivityState.PLANNED, sheet().activity().state());
        assertEquals(1, sheet().totals().leave());
        Path file = folder.resolve("签到表.docx");
        done("export", "sign-in", "--activity", "1", "--out", file.toString());
        List<String> printed = new ArrayList<>();
        try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
            for (XWPFTableRow row : paper.getTables().get(1).getRows()) {
                printed.add(row.getCell(1).getText());
            }
        }
        List<String> list = sheet().rows().stream().map(AttendanceRow::name).toList();
        assertEquals(list, printed.subList(1, 1 + list.size()));
        done("attend", "1", "--all-present");
        assertEquals(3, sheet().totals().present());
        assertEquals(1, sheet().totals().leave());
    }
}
