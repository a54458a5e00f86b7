package org.branchbook.importing;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.imports.ImportKind;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The import in a window: look, run, take back. */
class ImportViewTest extends FxTest {
    private final IntakeWorld world = new IntakeWorld();
    private Ui ui;

    @AfterEach
    void close() {
        world.close();
    }

    private void open(Locale locale, Path file) {
        open(locale, file, ImportKind.MEMBERS);
    }

    private void open(Locale locale, Path file, ImportKind kind) {
        begin(locale, file, kind);
        find("import");
        waitFor("the preview", () -> !isVisible("work-bar"));
    }

    private void begin(Locale locale, Path file, ImportKind kind) {
        show(
                1280,
                800,
                () -> {
                    ui = ui(locale, world.book.clock());
                    return ui.root();
                });
        onFx(() ->
                new ImportView(ui, world.intake, world.imports).as(kind).open(Optional.of(file)));
    }

    private boolean isVisible(String id) {
        return fx(() -> stage().getScene().lookup("#" + id).isVisible());
    }

    private Path faulty() {
        world.members.add(
                new MemberDraft(
                        java.util.Map.of(MemberField.NAME, "李四", MemberField.NUMBER, "002"),
                        Stage.PROBATIONARY,
                        null,
                        java.util.Set.of(),
                        MemberDraft.Dates.UNKNOWN),
                "");
        return world.sheet(
                row("某某学院第一党支部党员花名册"),
                row("姓名", "学号", "身份证号码", "党员类型", "党小组", "联系电话"),
                row("张三", "001", "430304199903050010", "正式党员", "第一党小组", "13812345678"),
                row("李四", "002", null, "正式党员", "第一党小组", "13812345679"),
                row("王五", "003", "430304199903050017", "正式党员", null, null),
                row("赵六", "004", null, "群众", null, "1861xxxxx311"),
                row("合计", "4人", null, null, null, null));
    }

    private int rows(String table) {
        return fx(() -> ((TableView<?>) stage().getScene().lookup("#" + table)).getItems().size());
    }

    @Test
    void showsEveryRowAndFaultThenImportsAndTakesBack() {
        open(Locale.CHINA, faulty());
        assertEquals(4, rows("import-rows"));
        assertEquals(3, rows("import-faults"));
        assertTrue(text("work-said").contains("新增 1，更新 1，无变化 0，不能导入 2"));
        shoot("import-zh");
        click("status-REFUSED");
        assertEquals(2, rows("import-rows"));
        assertEquals("导入 2 人", text("import-run"));
        click("import-run");
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals("13812345679", world.person("李四").member().value(MemberField.MOBILE));
        assertEquals(2, world.everybody().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> world.everybody().size() == 1);
        assertEquals("", world.person("李四").member().value(MemberField.MOBILE));
    }

    @Test
    void importsADevelopmentSheetWithItsStepsAndTakesItBack() {
        open(
                Locale.CHINA,
                world.sheet(
                        row("姓名", "学号", "发展阶段", "谈话时间", "谈话人", "政审经过"),
                        row("张三", "001", "发展对象", "2024-03-05", "李四", "函调")),
                ImportKind.DEVELOPMENT);
        choose("column-5", "step.10.NOTE");
        waitFor("the column to count", () -> isVisible("import-forget"));
        waitFor("the second reading", () -> !find("import-run").isDisabled());
        shoot("import-development");
        click("import-run");
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(ImportKind.DEVELOPMENT, world.imports.all().getFirst().kind());
        var steps = world.developments.entries().get(world.person("张三").id());
        assertEquals("李四", steps.get(2).people());
        assertEquals("政审经过：函调", steps.get(10).note());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> world.everybody().isEmpty());
        assertTrue(world.developments.entries().isEmpty());
    }

    @Test
    void asksWhomARowMeansAndWhatAColumnHolds() {
        world.run(
                row("姓名", "学号", "人员类别", "出生日期"),
                row("张三", "001", "正式党员", "1990-01-01"),
                row("张三", "002", "正式党员", "1991-02-02"));
        open(
                Locale.CHINA,
                world.sheet(
                        row("姓名", "担任何职", "手机"),
                        row("张三", "组织委员", "13812345678"),
                        row("李四", null, null)));
        shoot("import-ask");
        assertEquals(true, isVisible("import-stage"));
        answer("import-answer-2", 1);
        waitFor("the answer to count", () -> text("import-run").equals("导入 2 人"));
        choose("column-1", "posts");
        waitFor("the column to count", () -> isVisible("import-forget"));
        shoot("import-answered");
        waitFor("the second reading", () -> !find("import-run").isDisabled());
        click("import-run");
        waitFor("the panel to close", () -> !ui.panelOpen());
        var second =
                world.everybody().stream()
                        .filter(e -> e.member().value(MemberField.NUMBER).equals("002"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, second.posts().size());
        assertEquals("13812345678", second.member().value(MemberField.MOBILE));
        assertEquals("posts", world.imports.mappings(ImportKind.MEMBERS).get("担任何职"));
    }

    @Test
    void asksOnceSinceWhenWhatHasNoDate() {
        open(
                Locale.CHINA,
                world.sheet(
                        row("姓名", "学号", "人员类别", "是否失联", "是否流动党员", "外出流向"),
                        row("张三", "001", "正式党员", "是", "否", null),
                        row("李四", "002", "正式党员", "否", "是", "××市")));
        assertEquals(2, rows("import-faults"));
        onFx(() -> find("import-since").requestFocus());
        type("2027-03-01");
        press(KeyCode.ENTER);
        assertTrue(isVisible("import-since-line"));
        shoot("import-since");
        press(KeyCode.CONTROL, KeyCode.A);
        type("2026-03-01");
        press(KeyCode.ENTER);
        waitFor("the day to count", () -> text("import-since-line").isEmpty());
        waitFor("the second reading", () -> !find("import-run").isDisabled());
        shoot("import-since-told");
        click("import-run");
        waitFor("the panel to close", () -> !ui.panelOpen());
        LocalDate march = LocalDate.of(2026, 3, 1);
        assertEquals(march, world.person("张三").standing().lost().from());
        assertEquals("××市", world.person("李四").standing().away().ground().note());
    }

    @SuppressWarnings("unchecked")
    private void answer(String id, int index) {
        onFx(() -> {
            ComboBox<Object> box = (ComboBox<Object>) stage().getScene().lookup("#" + id);
            box.setValue(box.getItems().get(index));
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) {
        onFx(() -> ((ComboBox<Object>) stage().getScene().lookup("#" + id)).setValue(value));
    }

    @Test
    void aThousandRowsOfSeveralSheets() {
        Object[][] rows = new Object[1001][];
        rows[0] = row("姓名", "学号", "性别", "手机", "人员类别", "党小组");
        for (int i = 1; i <= 1000; i++) {
            String phone = i % 50 == 0 ? "1861xxxxx311" : "138" + (10_000_000 + i);
            rows[i] = row("张" + (char) (0x4E00 + i), "" + (20230000 + i), "男", phone, "正式党员", "一组");
        }
        open(
                Locale.ENGLISH,
                world.workbook(book -> {
                    IntakeWorld.fill(book.createSheet("教师"), rows);
                    IntakeWorld.fill(book.createSheet("学生"), row("姓名", "人员类别"), row("李四", "正式党员"));
                }));
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        assertEquals(1001, rows("import-rows"));
        shoot("import-thousand-dark");
        click("sheet-1");
        waitFor("the sheet to be left out", () -> rows("import-rows") == 1000);
        click("status-REFUSED");
        assertEquals(20, rows("import-rows"));
        press(KeyCode.ESCAPE);
        assertEquals(0, world.everybody().size());
    }

    @Test
    void rowsAppearWhileTheRestIsCheckedAndEscapeStopsIt() throws Exception {
        StringBuilder text = new StringBuilder("姓名,学号,手机,人员类别\n");
        for (int i = 0; i < 19_000; i++) {
            text.append("张").append((char) (0x4E00 + i)).append(',').append(20230000 + i);
            text.append(",138").append(10_000_000 + i).append(",正式党员\n");
        }
        Path file = Files.writeString(world.book.folder().resolve("名册.csv"), text);
        begin(Locale.CHINA, file, ImportKind.MEMBERS);
        waitFor("the first rows", () -> rows("import-rows") > 0);
        fx(() -> {
            int seen = rows("import-rows");
            assertTrue(seen < 19_000 && isVisible("work-bar"), seen + " rows");
            assertTrue(find("import-run").isDisabled());
            assertEquals("导入", text("import-run"));
            return seen;
        });
        shoot("import-checking");
        press(KeyCode.ESCAPE);
        waitFor("the panel to close", () -> !ui.panelOpen());
        settle();
        assertTrue(fx(() -> stage().getScene().lookup("#failure") == null));
        assertEquals(0, world.everybody().size());
    }

    @Test
    void savesTheProblemsAsASheet() throws Exception {
        open(Locale.ENGLISH, faulty());
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("import-en-dark", 1.5);
        Path target = world.book.folder().resolve("problems.csv");
        onFx(() -> ui.dialogs(new Given(target)));
        click("import-problems");
        waitFor("the file", () -> Files.exists(target));
        List<String> lines = Files.readAllLines(target, StandardCharsets.UTF_8);
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).contains("'430304199903050017"), lines.get(1));
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoRoster() {
        begin(Locale.CHINA, world.sheet(row("会议", "时间")), ImportKind.MEMBERS);
        waitFor("the failure", () -> ui.panelOpen());
        shoot("import-no-header");
    }

    private record Given(Path path) implements FileDialogs {
        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(path);
        }
    }
}
