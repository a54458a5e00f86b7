package org.branchbook.recordcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.branchbook.activity.ActivityId;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.scan.QrCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attendance with late arrivals, kinds of leave and make-up study, and files by command. */
class AttendCommandTest extends CommandLineTest {
    AttendCommandTest() {
        super(LocalDate.of(2026, 11, 25));
    }

    @BeforeEach
    void describe() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
        Path roster =
                Files.writeString(
                        folder.resolve("花名册.csv"),
                        """
                        姓名,工号,性别,人员类别,党内职务,入党时间,转正时间
                        张三,001,男,正式党员,书记,2003-06-18,2004-06-18
                        李四,002,女,正式党员,,2007-05-20,2008-05-20
                        王五,003,男,预备党员,,2026-03-01,
                        """);
        assertEquals(0, run("import", "members", roster.toString()), err::toString);
        plan("支部党员大会", "2026-11-24");
        plan("支部党员大会", "2026-10-20");
    }

    @Test
    void takesLateArrivalsAndKindsOfLeave() throws IOException {
        assertEquals(
                0,
                run(
                        "attend",
                        "1",
                        "--late",
                        "张三",
                        "--leave",
                        "李四=病假：住院",
                        "--all-present",
                        "--json"),
                err::toString);
        assertEquals(2, result().get("present"));
        assertEquals(1, result().get("late"));
        assertEquals(66.7, result().get("rate"));
        assertEquals(2, run("attend", "1", "--late", "张三", "--leave", "张三=事假"), "two buckets");
        assertTrue(err.toString().contains("张三"), err::toString);
        assertEquals(
                1,
                run(
                        "plan",
                        "--type",
                        "支部党员大会",
                        "--date",
                        "2026-11-24",
                        "--start",
                        "16:00",
                        "--end",
                        "14:30",
                        "--title",
                        "党员大会"));
        assertTrue(err.toString().contains("14:30"), err::toString);
    }

    /** Leave is known beforehand, then he leaves, and the meeting takes place without him. */
    @Test
    void saysOfAMemberWhoLeftThatHeIsNotDue() throws IOException {
        assertEquals(0, run("attend", "1", "--leave", "李四=出差"));
        assertEquals(
                0,
                run("fact", "add", "李四", "离开原因", "组织关系转出", "--from", "2026-11-20"),
                err::toString);
        assertEquals(0, run("attend", "1", "--all-present", "--json"), err::toString);
        assertEquals(List.of(2, 0), List.of(result().get("due"), result().get("leave")));
        assertEquals(1, run("attend", "1", "--absent", "李四=未说明"));
        assertTrue(err.toString().contains("2026-11-20"), err::toString);
        try (OpenBook book = book()) {
            assertEquals(1, book.attendances().sheet(new ActivityId(1)).strays().size());
        }
        assertEquals(0, run("attend", "1", "--clear", "李四"), err::toString);
        try (OpenBook book = book()) {
            assertEquals(0, book.attendances().sheet(new ActivityId(1)).strays().size());
        }
    }

    @Test
    void takesMakeUpStudyAfterTheRecordIsClosed() throws IOException {
        assertEquals(0, run("attend", "1", "--leave", "李四=公差", "--all-present"));
        assertEquals(0, run("close", "1", "--despite", "地点另补"), err::toString);
        assertEquals(1, run("attend", "1", "--present", "李四"), "closed");
        assertEquals(0, run("attend", "1", "--make-up", "李四=自学会议内容", "--json"), err::toString);
        assertEquals(66.7, result().get("rate"));
        assertEquals(100.0, result().get("effectiveRate"));
        assertEquals(1, run("attend", "1", "--make-up", "张三=自学"), "was present");
        assertEquals(
                1, run("attend", "1", "--make-up", "李四=自学", "--on", "2026-11-01"), "before it");
    }

    @Test
    void putsAScanWhereItsCodeOrNameSays() throws IOException {
        Path coded = folder.resolve("扫描.png");
        BufferedImage image = new BufferedImage(500, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 500, 700);
        pen.drawImage(QrCode.picture("BB:1:20261124", 5), 350, 40, null);
        pen.dispose();
        ImageIO.write(image, "png", coded.toFile());
        assertEquals(0, run("attach", coded.toString(), "--json"), err::toString);
        assertEquals(1, result().get("activity"));
        assertEquals("CODE", result().get("by"));
        assertEquals("SIGN_IN_SCAN", result().get("kind"));
        Path named = Files.writeString(folder.resolve("2026年10月20日讲稿.txt"), "一");
        assertEquals(0, run("attach", named.toString(), "--json"), err::toString);
        assertEquals(2, result().get("activity"));
        assertEquals("OUTLINE", result().get("kind"));
    }

    @Test
    void asksWhereAFileBelongsThatDoesNotSay() throws IOException {
        Path file = Files.writeString(folder.resolve("材料.txt"), "一");
        assertEquals(1, run("attach", file.toString()));
        assertTrue(err.toString().contains("--activity"), err::toString);
        assertEquals(0, run("attach", file.toString(), "--activity", "2"), err::toString);
        assertEquals(1, run("attach", file.toString(), "--activity", "9"));
    }
}
