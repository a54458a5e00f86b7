package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.page.Printing;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Spoken;
import org.junit.jupiter.api.Test;

/** All records of a month from the calendar's menu. */
class BatchDeskTest extends DeskTest {
    private void book() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "示范大学党委", null, false));
            People.many(5, List.of()).forEach(draft -> book.members().add(draft, ""));
            for (int day = 1; day <= 3; day++) {
                ActivityId id = book.activities().plan(plan(day));
                book.activities().setHeld(id, true);
            }
        }
    }

    private static ActivityPlan plan(int day) {
        return new ActivityPlan(
                ActivityType.MEMBER_MEETING,
                "学习",
                new ActivityPlan.When(
                        TestBook.TODAY.withDayOfMonth(day),
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0)),
                "201",
                new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)));
    }

    /** Those that are whole. */
    private static List<String> files(Path out) {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesTheRecordsOfAMonth() throws IOException {
        book();
        open(place());
        waitFor("today", () -> shown("today-plan"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor("the month", () -> shown("month-papers"));
        openBatch();
        onFx(() -> ((CheckBox) find("batch-pdf")).setSelected(true));
        settle();
        shoot("batch");
        Path out = Files.createDirectory(folder.resolve("记录"));
        answer(out);
        click("batch-start");
        for (int made = 1; made <= 6; made++) {
            int count = made;
            waitFor("file " + made, () -> files(out).size() >= count);
        }
        waitFor("the end", () -> !desk.ui().panelOpen());
        shoot("batch-done");
        String month = TestBook.TODAY.toString().substring(0, 8);
        assertEquals(
                List.of(
                        month + "01 学习 记录.docx",
                        month + "01 学习 记录.pdf",
                        month + "02 学习 记录.docx",
                        month + "02 学习 记录.pdf",
                        month + "03 学习 记录.docx",
                        month + "03 学习 记录.pdf"),
                files(out));
        assertEquals("已导出 6 个文件（共 6 个）。", text("notice-text"));
        cancelling();
        signInSheet();
    }

    /** Before the first file and before anything was read; nothing is written in the end. */
    private void cancelling() throws IOException {
        Path out = Files.createDirectory(folder.resolve("停下"));
        answer(out);
        openBatch();
        onFx(() ->
                stage().getScene()
                        .lookup("#work-bar")
                        .visibleProperty()
                        .subscribe(shown -> {
                            if (shown) {
                                ((Button) find("batch-cancel")).fire();
                            }
                        }));
        click("batch-start");
        waitFor("the end", () -> !desk.ui().panelOpen());
        assertEquals("已导出 0 个文件（共 3 个）。", text("notice-text"));
        openBatch();
        onFx(() -> {
            ((Button) find("batch-start")).fire();
            ((Button) find("batch-cancel")).fire();
        });
        waitFor("the end", () -> !desk.ui().panelOpen());
        assertEquals(List.of(), files(out));
    }

    private void openBatch() {
        onFx(() -> ((MenuButton) find("month-papers")).getItems().get(3).fire());
        waitFor("the panel", () -> shown("batch-start"));
    }

    /** Two clicks from the calendar; where there is no printer it is said what to do. */
    private void signInSheet() {
        String day = Dates.full(TestBook.TODAY.withDayOfMonth(2), Locale.CHINA);
        click(Spoken.find(this, ".day-cell", day));
        clickText("签到表");
        waitFor("the pages", () -> shown("print-preview"));
        if (Printing.printers().isEmpty()) {
            waitFor("the hint", () -> text("print-hint").contains("没有找到打印机"));
            assertTrue(find("print").isDisabled());
        }
        press(KeyCode.ESCAPE);
    }
}
