package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Spoken;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.junit.jupiter.api.Test;

/** The whole job of a secretary in the window, with nothing but mouse and keys. */
class MainJobTest extends DeskTest {
    private static final String[] HEADER = {"姓名", "学号", "身份证号码", "党员类型", "党小组", "联系电话"};
    private static final String[] NAMES = {
        "张三", "李四", "王五", "赵六", "孙七", "周八", "吴九", "郑十", "冯一", "陈二", "褚三"
    };

    @Test
    void goesFromAnEmptyFolderToTheLedger() throws IOException {
        open(place());
        makeBook();
        importRoster();
        planMeeting();
        printSheet();
        markAttendance();
        writeMinutes();
        decide();
        addPhoto();
        closeRecord();
        Path minutes = exportMinutes();
        Path ledger = exportLedger();
        assertMinutes(minutes);
        assertLedger(ledger);
        assertFrozen();
    }

    private void makeBook() {
        click("name");
        type("中共示范大学第一支部委员会");
        press(KeyCode.TAB);
        type("中共示范大学委员会");
        press(KeyCode.TAB);
        type("第一党小组，第二党小组");
        press(KeyCode.TAB);
        type("张三");
        press(KeyCode.ENTER);
        find("nav-today");
        shoot("walk-01-today-empty");
    }

    private void importRoster() throws IOException {
        answer(roster(folder.resolve("党员名册.xlsx")));
        click("nav-members");
        shoot("walk-02-members-empty");
        click("member-import");
        find("import");
        shoot("walk-03-import");
        assertEquals("新增 10，更新 1，无变化 0，不能导入 1", text("work-said").replaceAll(".*：|。.*", ""));
        press(KeyCode.ENTER);
        waitFor("roster", () -> find("members-table", TableView.class).getItems().size() == 11);
        waitFor("panel closed", () -> !desk.ui().panelOpen());
        shoot("walk-04-members");
    }

    private void planMeeting() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        doubleClick(Spoken.find(this, ".day-cell", "2026年3月17日"));
        find("plan-panel");
        press(KeyCode.CONTROL, KeyCode.A);
        type("讨论接收预备党员");
        enter("#place .text-field", "图书馆报告厅");
        shoot("walk-05-plan");
        press(KeyCode.ENTER);
        waitFor("planned", () -> !desk.ui().panelOpen());
        Spoken.find(this, ".activity-chip", "讨论接收预备党员");
        shoot("walk-06-calendar");
    }

    private void printSheet() {
        doubleClick(Spoken.find(this, ".activity-chip", "讨论接收预备党员"));
        waitFor("record", () -> text("record-title").equals("讨论接收预备党员"));
        clickText("打印签到表");
        find("print-preview");
        waitFor("page", () -> find("#pages .page", ImageView.class).getImage() != null);
        shoot("walk-07-print");
        press(KeyCode.ESCAPE);
        assertFalse(fx(desk.ui()::panelOpen));
    }

    /** 李四 is on leave and 王五 stayed away; everybody else came. */
    private void markAttendance() {
        click("step-SIGN_IN");
        waitFor("due", () -> text("total-due").equals("11"));
        onFx(() -> find("attendance").requestFocus());
        type("ls");
        press(KeyCode.DIGIT2);
        type("6");
        type("ww");
        press(KeyCode.DIGIT3);
        type("事先没有说明");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("everybody", () -> text("total-unmarked").equals("0"));
        assertEquals("9", text("total-present"));
        shoot("walk-08-attendance");
    }

    private void writeMinutes() {
        click("next-step");
        waitFor("minutes", () -> shown("minutes"));
        enter("agenda", "讨论接收钱一同志为预备党员");
        click("minutes");
        type("一、宣读入党志愿书\n钱一同志宣读入党志愿书。");
        shoot("walk-09-minutes");
    }

    private void decide() {
        click("tab-resolutions");
        click("add-resolution");
        enter("wording", "同意接收钱一同志为中共预备党员。");
        enter("ayes", "6");
        enter("noes", "1");
        enter("abstentions", "1");
        assertTrue(text("verdict").contains("通过"), text("verdict"));
        shoot("walk-10-resolution");
        press(KeyCode.ENTER);
        waitFor("kept", () -> !desk.ui().panelOpen() && shown(".resolution"));
        shoot("walk-11-resolutions");
    }

    private void addPhoto() throws IOException {
        Path photo = folder.resolve("会场.png");
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", photo.toFile());
        answer(photo);
        click("tab-evidence");
        click("add-file");
        find("evidence-1");
        shoot("walk-12-evidence");
    }

    private void closeRecord() {
        waitFor("close", () -> text("next-step").equals("关闭记录"));
        click("next-step");
        find("close-panel");
        enter("reason", "记录人由组织委员代签");
        shoot("walk-13-close");
        click("panel-primary");
        find("closed-banner");
        click("tab-minutes");
        assertFalse(fx(() -> find("minutes", TextArea.class).isEditable()));
        shoot("walk-14-closed");
    }

    private Path exportMinutes() {
        Path file = folder.resolve("会议记录.docx");
        answer(file);
        clickText("导出会议记录");
        waitFor("minutes", () -> Files.exists(file));
        return file;
    }

    private Path exportLedger() {
        Path file = folder.resolve("台账.xlsx");
        answer(file);
        click("nav-activities");
        shoot("walk-15-activities");
        click("export-ledger");
        waitFor("ledger", () -> Files.exists(file));
        click("nav-today");
        shoot("walk-16-today");
        return file;
    }

    private static void assertMinutes(Path file) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            text = extractor.getText();
            assertEquals(1, document.getAllPictures().size());
        }
        for (String said :
                List.of(
                        "讨论接收预备党员",
                        "图书馆报告厅",
                        "11人（其中正式党员10人）",
                        "9人（正式8人）",
                        "1人：李四（病假）",
                        "1人：王五（事先没有说明）",
                        "钱一同志宣读入党志愿书。",
                        "同意接收钱一同志为中共预备党员。")) {
            assertTrue(text.contains(said), said + " is not in " + text);
        }
    }

    private static void assertLedger(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter format = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                rows.add(cells);
            }
        }
        List<String> row =
                rows.stream().filter(r -> r.contains("讨论接收预备党员")).findFirst().orElseThrow();
        assertEquals("1", row.getFirst());
        assertEquals(List.of("图书馆报告厅", "张三"), row.subList(5, 7));
        assertEquals(List.of("11", "9", "1"), row.subList(9, 12));
        assertEquals("1", row.get(14));
        assertEquals("已关闭", row.get(15));
    }

    private void assertFrozen() {
        try (OpenBook book = reopened(place())) {
            Activity activity = book.activities().year(2026).getFirst();
            assertEquals(ActivityState.CLOSED, activity.state());
            assertEquals("一、宣读入党志愿书\n钱一同志宣读入党志愿书。", activity.minutes());
            AttendanceSheet sheet = book.attendances().sheet(activity.id());
            assertEquals(9, sheet.totals().present());
            assertEquals("李四", sheet.marked(Mark.LEAVE).getFirst().name());
            assertEquals(
                    List.of(
                            new Resolution(
                                    ResolutionKind.ORDINARY,
                                    "同意接收钱一同志为中共预备党员。",
                                    new Resolution.Tally(10, 8, 0, 6, 1, 1),
                                    false)),
                    book.activities().resolutions(activity.id()));
            assertEquals(1, book.activities().evidence(activity.id()).size());
            assertThrows(
                    AppException.class, () -> book.activities().saveMinutes(activity.id(), "改写"));
            RosterEntry secretary =
                    book.members().roster(TestBook.TODAY).stream()
                            .filter(entry -> entry.name().equals("张三"))
                            .findFirst()
                            .orElseThrow();
            assertEquals("13800000001", secretary.member().value(MemberField.MOBILE));
        }
    }

    /** Eleven people below a title, and one whose ID number has a slip. */
    private static Path roster(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("党员名册");
            line(sheet, "示范大学第一党支部党员名册");
            line(sheet, HEADER);
            for (int i = 0; i < NAMES.length; i++) {
                String stage = i == NAMES.length - 1 ? "预备党员" : "正式党员";
                String group = i % 2 == 0 ? "第一党小组" : "第二党小组";
                String mobile = "138000000%02d".formatted(i + 1);
                line(sheet, NAMES[i], "2024%03d".formatted(i + 1), "", stage, group, mobile);
            }
            line(sheet, "卫四", "2024099", "430304199903050017", "正式党员", "第一党小组", "");
            workbook.write(out);
        }
        return file;
    }

    private static void line(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
