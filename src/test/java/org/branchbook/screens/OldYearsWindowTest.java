package org.branchbook.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.archive.YearArchive;
import org.branchbook.branch.Branch;
import org.branchbook.control.Screen;
import org.branchbook.home.OpenBook;
import org.branchbook.oldyears.OldFolder;
import org.branchbook.proposal.Question;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.GivenFolder;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of old records in the window: chosen, asked about, taken in, taken back. */
class OldYearsWindowTest extends PartTest {
    @TempDir private Path folder;
    private OpenBook book;

    @BeforeEach
    void create() throws IOException {
        new OldFolder(old()).fill();
        book = OpenBook.create(folder.resolve("book"), TestBook.clock(TestBook.TODAY));
        book.branches().save(new Branch("第一支部", "", null, false));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Path old() {
        return folder.resolve("往年材料");
    }

    private Screen archive(Ui ui) {
        ui.dialogs(new GivenFolder(old()));
        Screen screen = new ArchiveScreens(ui, book, _ -> {}).make();
        screen.shown();
        return screen;
    }

    /** All at once: half an answer is one too, to which what is asked next may come. */
    private void tell(String question, String answer) {
        onFx(() -> {
            find(question).requestFocus();
            find(question, TextField.class).setText(answer);
        });
    }

    private void choose() {
        onFx(() -> find("archive-more", MenuButton.class).getItems().getFirst().fire());
        waitFor("the preview", () -> rows() > 0);
    }

    private List<Activity> taken() {
        return book.activities().between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    }

    @Test
    void whatIsNotToldIsAskedThenAllIsTakenInMarkedAndTakenBack() {
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::archive, Screen::node);
        choose();
        assertEquals(5, rows());
        assertEquals("导入 2 行", text("import-run"));
        pictures("oldyears-zh");
        choice(0, "主题党日");
        choice(1, "2019-06-01（文件名）");
        tell("question-2", "2019-07-01");
        waitFor("the reading", () -> text("work-said").contains("待选 3"));
        choice(3, "党课");
        waitFor("when they began", () -> shown("question-4"));
        tell("question-4", "15:00");
        waitFor("how long they took", () -> shown("question-5"));
        tell("question-5", "90");
        waitFor("that all is told", () -> text("import-run").equals("导入 5 行"));
        pictures("oldyears-zh-told");
        click("import-run");
        waitFor("the activities", () -> taken().size() == 5);
        isAsAnswered();
        waitFor("what was done", () -> shown("notice"));
        waitFor("the year of them", () -> text("archive-year").equals("2019"));
        waitFor("them in the list", () -> records() == 5);
        shoot("oldyears-zh-done");
        assertEquals(List.of(), cutOff("archive-items"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("nothing of it", () -> taken().isEmpty());
        waitFor("nothing of it in the list", () -> records() == 0);

        open(Locale.ENGLISH, TestBook.clock(TestBook.TODAY), this::archive, Screen::node);
        choose();
        pictures("oldyears-en");
        assertEquals("Import 2 rows", text("import-run"));
    }

    @Test
    void manyUntypedFilesOfAFolderAreAnsweredAtOnce() throws IOException {
        new OldFolder(old()).scans("2019/散", 12);
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::archive, Screen::node);
        choose();
        pictures("oldyears-zh-many");
        choice(0, "主题党日");
        waitFor("when they began", () -> shown("question-5"));
        tell("question-5", "15:00");
        waitFor("how long they took", () -> shown("question-8"));
        tell("question-8", "90");
        waitFor("all of the folder", () -> text("import-run").equals("导入 14 行"));
        open(Locale.ENGLISH, TestBook.clock(TestBook.TODAY), this::archive, Screen::node);
        choose();
        pictures("oldyears-en-many");
    }

    private void isAsAnswered() {
        assertEquals(
                List.of(
                        "2019-03-05 14:30 PARTY_LECTURE 学习雷锋精神专题党课",
                        "2019-03-20 15:00 MEMBER_MEETING 讨论发展党员",
                        "2019-05-04 15:00 THEME_PARTY_DAY 合影",
                        "2019-06-01 15:00 THEME_PARTY_DAY 主题党日",
                        "2019-07-01 15:00 PARTY_LECTURE 无日期"),
                taken().stream().map(OldYearsWindowTest::line).toList());
        assertEquals(
                List.of("2019年3月5日党课记录.docx", "20190305签到.png"),
                book.activities().evidence(taken().getFirst().id()).stream()
                        .map(evidence -> evidence.file().name())
                        .toList());
        assertTrue(marked(), "marked in the archive of its year");
    }

    private static String line(Activity activity) {
        return String.join(
                " ",
                activity.date().toString(),
                activity.plan().when().start().toString(),
                activity.type().name(),
                activity.title());
    }

    private boolean marked() {
        return book.papers().archives().year(2019, false).items().stream()
                .filter(line -> line.item().record() != null)
                .allMatch(line -> line.item().note().contains("补录"));
    }

    /** How many records the list of the archive names. */
    private long records() {
        return ((TableView<?>) find("archive-items"))
                .getItems().stream()
                        .filter(line -> ((YearArchive.Numbered) line).item().record() != null)
                        .count();
    }

    private int rows() {
        return fx(() -> find("import-rows", TableView.class).getItems().size());
    }

    private void choice(int number, String answer) {
        onFx(() -> {
            @SuppressWarnings("unchecked") // the questions of rows offer choices
            ComboBox<Question.Choice> box = find("question-" + number, ComboBox.class);
            box.setValue(
                    box.getItems().stream()
                            .filter(one -> box.getConverter().toString(one).equals(answer))
                            .findFirst()
                            .orElseThrow());
        });
        settle();
    }

    private void pictures(String name) {
        shoot(name);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot(name + "-dark", 1.5);
        onFx(() -> Theme.LIGHT.apply(stage().getScene()));
    }
}
