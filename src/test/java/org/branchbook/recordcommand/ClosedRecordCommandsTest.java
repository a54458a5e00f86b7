package org.branchbook.recordcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.branchbook.activity.ActivityId;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record checked, closed, amended, handed in and returned, by commands alone. */
class ClosedRecordCommandsTest extends CommandLineTest {
    private static final ActivityId ID = new ActivityId(1);

    ClosedRecordCommandsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        String roster = "姓名,性别,人员类别,党内职务\n张三,男,正式党员,书记\n李四,女,正式党员,\n王五,男,预备党员,\n";
        done("import", "members", file("花名册.csv", roster));
        done(
                ("plan --type 支部党员大会 --date 2026-11-10 --start 19:00 --end 20:30"
                                + " --title 大会 --place 会议室")
                        .split(" "));
        done("attend", "1", "--all-present");
        done("minutes", "1", "--file", file("记录.txt", "讨论了年度计划。"));
    }

    private static List<Object> column(Map<?, ?> values, String list, String key) {
        List<Object> column = new ArrayList<>();
        for (Object row : (List<?>) Objects.requireNonNull(values.get(list), list)) {
            column.add(Objects.requireNonNull(((Map<?, ?>) row).get(key), key));
        }
        return column;
    }

    private boolean closed() {
        try (OpenBook book = book()) {
            return book.activities().get(ID).closed();
        }
    }

    @Test
    void theDoctorNamesAClosedRecordThatWasChangedBehindTheProgram() throws IOException {
        done("close", "1", "--despite", "会后补齐");
        assertEquals(List.of(), codes(json("doctor")));
        try (OpenBook book = book()) {
            book.book().sql().update("update activity set minutes = '讨论了明年计划。' where id = 1");
        }
        Map<String, Object> found = json(1, "doctor");
        assertEquals(List.of("CHANGED_RECORD"), codes(found));
    }

    private static List<Object> codes(Map<?, ?> found) {
        return column(found, "findings", "code");
    }

    @Test
    void whatMustBeMendedIsClosedOnlyWithAReasonThatIsKept() throws IOException {
        Map<String, Object> found = json(1, "check", "--activity", "1");
        assertEquals(1, found.get("ERROR"));
        assertTrue(column(found, "findings", "code").containsAll(List.of("R03", "R23")));
        assertTrue(column(json(1, "check", "--year", "2026"), "findings", "code").contains("R03"));
        assertEquals(1, run("close", "1"));
        assertTrue(err.toString().contains("R03"), err::toString);
        assertFalse(closed());
        done("close", "1", "--despite", "记录人已调离");
        assertTrue(closed());
        Map<String, Object> history = json(0, "history", "1");
        assertEquals(List.of("R03"), column(history, "versions", "open"));
        assertEquals(List.of("记录人已调离"), column(history, "versions", "reason"));
    }

    @Test
    void anAmendmentIsNumberedWithItsReasonBeforeAndAfter() throws IOException {
        assertEquals(1, run("amend", "1", "--reason", "补上记录人"), "not closed yet");
        done("close", "1", "--despite", "记录人已调离");
        assertEquals(2, run("amend", "1", "--set", "recorder=李四"), "no reason");
        assertTrue(closed());
        Map<String, Object> made =
                json(0, "amend", "1", "--reason", "补上记录人", "--set", "recorder=李四");
        assertEquals(List.of(1, true), List.of(made.get("amendment"), made.get("closed")));
        assertEquals(
                List.of(Map.of("field", "plan/recorder", "before", "", "after", "李四")),
                made.get("changes"));
        done("amend", "1", "--reason", "补写", "--minutes", file("补.txt", "讨论并通过了年度计划。"));
        Map<String, Object> history = json(0, "history", "1");
        assertEquals(true, history.get("late"));
        assertEquals(List.of(1, 2), column(history, "amendments", "amendment"));
        assertEquals(List.of("补上记录人", "补写"), column(history, "amendments", "reason"));
        assertEquals(List.of(1, 2, 3), column(history, "versions", "version"));
        try (OpenBook book = book()) {
            String foot = feet(book.papers().documents().minutes(ID));
            assertTrue(foot.contains("补录：2026年11月21日　第 2 次修订"), foot);
        }
    }

    @Test
    void anAmendmentWithoutAChangeStaysOpenForOtherCommands() throws IOException {
        done("close", "1", "--despite", "记录人已调离");
        assertEquals(2, run("amend", "1", "--reason", "改期", "--set", "date=十一月"));
        assertTrue(err.toString().contains("--set date"), err::toString);
        assertEquals(2, run("amend", "1", "--reason", "改时间", "--set", "end=25:70"));
        assertTrue(closed());
        assertEquals(false, json(0, "amend", "1", "--reason", "王五当天请假").get("closed"));
        done("attend", "1", "--leave", "王五=出差");
        Map<String, Object> made = json(0, "amend", "1", "--finish", "--despite", "记录人已调离");
        assertEquals(
                List.of("counts/present", "counts/leave", "due/3/mark", "due/3/reason"),
                column(made, "changes", "field").stream().limit(4).toList());
    }

    @Test
    void aRecordComesBackWithItsReasonAndAChangeFromOutsideIsSaid() throws IOException {
        assertEquals(1, run("handin", "1", "--by", "学院党委"), "not closed yet");
        done("close", "1", "--despite", "记录人已调离");
        assertEquals(1, run("handin", "1", "--by", "学院党委", "--returned", "--reason", "缺"));
        done("handin", "1", "--by", "学院党委");
        assertEquals(1, run("handin", "1", "--by", "学院党委", "--returned"), "no reason");
        done("handin", "1", "--by", "学院党委", "--returned", "--reason", "缺记录人");
        Map<String, Object> history = json(0, "history", "1");
        assertEquals(List.of("HANDED_IN", "RETURNED"), column(history, "handIns", "step"));
        assertEquals(List.of("", "缺记录人"), column(history, "handIns", "reason"));
        try (OpenBook book = book()) {
            book.book().sql().update("update activity set minutes = '另写' where id = ?", ID);
        }
        assertEquals(1, run("history", "1"));
        assertFalse(err.toString().isBlank());
    }

    /** The words of the feet of a document. */
    private static String feet(byte[] docx) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("word/footer")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    words.append(xml.replaceAll("<[^>]+>", ""));
                }
            }
        }
        return words.toString();
    }
}
