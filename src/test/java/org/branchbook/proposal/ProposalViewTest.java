package org.branchbook.proposal;

import static org.branchbook.backfill.ListWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.backfill.ListWorld;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The panel of an import in a window: look, answer, run, take back. */
class ProposalViewTest extends FxTest {
    private final ListWorld world = new ListWorld();
    private final AtomicReference<SheetKind> other = new AtomicReference<>();
    private Ui ui;

    @AfterEach
    void close() {
        world.close();
    }

    private void open(Locale locale, SheetKind kind, Path file, Function<Answers, Proposal> read) {
        begin(locale, kind, file, (answers, _) -> read.apply(answers));
        waitFor("the preview", () -> rows("import-rows") > 0);
        // The panel gives the keyboard to its button after that.
        settle();
    }

    private void begin(Locale locale, SheetKind kind, Path file, Reading read) {
        show(
                1280,
                800,
                () -> {
                    ui = ui(locale, world.branch.book.clock());
                    return ui.root();
                });
        onFx(() ->
                new ProposalView(ui, world.imports, read)
                        .open(file, new KindChoice(ui, kind, other::set).node(), () -> {}));
        find("import");
    }

    private int rows(String table) {
        return fx(() -> ((TableView<?>) stage().getScene().lookup("#" + table)).getItems().size());
    }

    private Path meetings() {
        world.branch.holder("张三", null, Post.SECRETARY);
        world.branch.holder("李四", null);
        return world.sheet(
                "会议记录",
                row("第一党支部2025年会议记录"),
                row("会议类型", "会议名称", "实际会议时间", "会议地点", "应到", "实到", "请假人员", "会议议题"),
                row("支部党员大会", "3月支部党员大会", "2025/3/5  14:30-16:00", "三号楼201", 2, 1, "李四（出差）", "学习"),
                row("支委会", "3月支委会", "2025/3/3  19:00", "三号楼201", 3, 3, null, "研究发展对象"),
                row("茶话会", "迎新茶话会", "2025/9/3  19:00", null, null, null, null, null),
                row("党课", "廉洁党课", "2025/9/31", "礼堂", null, null, "赵六", null));
    }

    @Test
    void asksForTheLengthThenImportsByKeysAndTakesBack() {
        Path file = meetings();
        open(
                Locale.CHINA,
                SheetKind.ACTIVITIES,
                file,
                answers -> world.backfill.activities(file, answers));
        assertEquals(4, rows("import-rows"));
        assertTrue(text("work-said").contains("新增 1，更新 0，不变 0，待选 1，拒绝 2"));
        assertEquals("导入 1 行", text("import-run"));
        shoot("proposal-activities-zh");
        onFx(() -> stage().getScene().lookup("#question-0").requestFocus());
        type("90");
        waitFor("the second reading", () -> text("import-run").equals("导入 2 行"));
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(2, world.activities().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> world.activities().isEmpty());
    }

    @Test
    void offersWhoMayBeMeant() {
        world.branch.person("张三", Stage.FULL, Map.of(MemberField.NUMBER, "2023001"));
        world.branch.person("张三", Stage.FULL, Map.of(MemberField.NUMBER, "2023117"));
        Path file =
                world.sheet(
                        "支委",
                        row("姓名", "职务", "任职日期"),
                        row("张三", "书记", "2024-09-01"),
                        row("赵六", "宣传委员", "2024-09-01"));
        open(
                Locale.ENGLISH,
                SheetKind.POSTS,
                file,
                answers -> world.posting.preview(file, answers));
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("proposal-posts-en-dark");
        onFx(() -> stage().getScene().lookup("#question-0").requestFocus());
        press(KeyCode.DOWN);
        waitFor("the second reading", () -> text("import-run").equals("Import 1 row"));
        click("status-NEW");
        assertEquals(1, rows("import-rows"));
        click("import-run");
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(
                1,
                world.branch.members.roster(TestBook.TODAY).stream()
                        .filter(e -> e.posts().contains(Post.SECRETARY))
                        .count());
    }

    @Test
    void readsTheFileAsAnotherKindWhenTold() {
        Path file = meetings();
        open(
                Locale.CHINA,
                SheetKind.ACTIVITIES,
                file,
                answers -> world.backfill.activities(file, answers));
        onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<SheetKind> box =
                    (ComboBox<SheetKind>) stage().getScene().lookup("#import-kind");
            box.setValue(SheetKind.ATTENDANCE);
        });
        assertEquals(SheetKind.ATTENDANCE, other.get());
    }

    @Test
    void tellsHowFarReadingIsAndEscapeStopsIt() {
        Path file = meetings();
        begin(
                Locale.CHINA,
                SheetKind.ACTIVITIES,
                file,
                (answers, watch) -> {
                    watch.at(30, 120, "2019/党课.docx");
                    until(watch::stopped);
                    return world.backfill.activities(file, answers);
                });
        waitFor("how far it is", () -> text("work-said").equals("已读 30 / 120 个文件…"));
        assertTrue(fx(() -> find("work-bar").isVisible()));
        assertTrue(fx(() -> find("import-run").isDisabled() && find("import-kind").isDisabled()));
        assertEquals("导入", text("import-run"));
        shoot("proposal-reading-zh");
        press(KeyCode.ESCAPE);
        waitFor("the panel to close", () -> !ui.panelOpen());
        settle();
        assertFalse(fx(() -> ui.panelOpen()));
    }

    @Test
    void tellsHowFarWritingIsAndEscapeTakesAllOfItBack() {
        Path file = meetings();
        AtomicReference<WorkWatch> bar = new AtomicReference<>(WorkWatch.NOBODY);
        begin(
                Locale.ENGLISH,
                SheetKind.ACTIVITIES,
                file,
                (answers, watch) -> {
                    bar.set(watch);
                    Proposal real = world.backfill.activities(file, answers);
                    return waiting(real, () -> until(() -> bar.get().stopped()));
                });
        waitFor("the preview", () -> text("import-run").equals("Import 1 row"));
        click("import-run");
        waitFor("the first row", () -> text("work-said").equals("1 of 3 written…"));
        assertEquals(6, fx(() -> find("work-bar").getLayoutBounds().getHeight()));
        shoot("proposal-writing-en");
        assertTrue(fx(() -> find("import-run").isDisabled() && find("import-kind").isDisabled()));
        press(KeyCode.ESCAPE);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals("The import was stopped; nothing was written.", text("notice-text"));
        assertEquals(List.of(), world.activities());
        assertEquals(List.of(), world.imports.all());
    }

    /** The same with a step that waits, and one more. */
    private static Proposal waiting(Proposal real, Runnable wait) {
        List<Runnable> steps = new ArrayList<>(real.writes().steps());
        steps.add(wait);
        steps.add(() -> {});
        return new Proposal(
                real.kind(),
                real.source(),
                real.rows(),
                real.notes(),
                real.questions(),
                new Proposal.Writes(real.writes().touched(), steps));
    }

    private static void until(BooleanSupplier claim) {
        while (!claim.getAsBoolean()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Test
    void whatCannotBeReadAsAnotherKindLeavesTheFirstPreview() {
        Path file = meetings();
        open(
                Locale.CHINA,
                SheetKind.ACTIVITIES,
                file,
                answers -> world.backfill.activities(file, answers));
        onFx(() ->
                new ProposalView(
                                ui,
                                world.imports,
                                (answers, _) -> world.backfill.attendance(file, answers))
                        .open(file, new Label(), ui::close));
        waitFor("the failure", () -> ui.panel().equals("failure"));
        press(KeyCode.ENTER);
        waitFor("the first preview", () -> ui.panel().equals("import"));
        assertEquals(4, rows("import-rows"));
    }
}
