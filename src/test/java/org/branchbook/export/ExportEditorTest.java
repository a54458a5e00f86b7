package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.Post;
import org.branchbook.disclosure.ExportNote;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists chosen, previewed, kept and written in a window. */
class ExportEditorTest extends FxTest {
    @TempDir private Path folder;
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final ExportProfiles profiles = new ExportProfiles(book.sql());
    private final ExportNotes notes = new ExportNotes(book.sql(), book.clock());
    private final List<List<MemberId>> sheets = new ArrayList<>();
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private String blank = "blank.xlsx";
    private Ui ui;

    @AfterEach
    void close() {
        book.close();
    }

    private void open(Locale locale) {
        branches.save(new Branch("中共某大学第一支部委员会", "", null, false));
        members.add(People.full("张三", "MOBILE", "13812345678", "JOIN_DATE", "2019-06-11"), "");
        members.add(People.with(People.full("李四"), null, Set.of(Post.SECRETARY), null), "");
        show(1280, 800, () -> root(locale));
        openEditor();
    }

    private void openEditor() {
        ExportDoors doors =
                new ExportDoors(
                        new Exports(branches, members),
                        profiles,
                        notes,
                        (people, _, full) -> {
                            sheets.add(people);
                            return new byte[] {full ? (byte) 1 : 0};
                        },
                        new ExportDoors.Screens(
                                (title, _) -> printed.add(title), () -> {}, List::of));
        onFx(() -> new ExportEditor(ui, doors, TestBook.TODAY).open());
        find("export-editor");
        waitFor("the preview", () -> preview().getItems().size() == 2);
    }

    private Parent root(Locale locale) {
        ui = ui(locale, book.clock());
        ui.dialogs(
                new FileDialogs() {
                    @Override
                    public Optional<Path> open(String title, List<Kind> kinds) {
                        return Optional.of(folder.resolve(blank));
                    }

                    @Override
                    public Optional<Path> save(String title, String name, Kind kind) {
                        return Optional.of(folder.resolve(name));
                    }

                    @Override
                    public Optional<Path> folder(String title) {
                        return Optional.of(folder);
                    }
                });
        return ui.root();
    }

    @SuppressWarnings("unchecked")
    private TableView<List<String>> preview() {
        return (TableView<List<String>>) stage().getScene().lookup("#export-preview");
    }

    private List<String> titles() {
        return fx(() -> preview().getColumns().stream().map(c -> c.getText()).toList());
    }

    @Test
    void aListIsPrintedAndATemplateThatIsWrongIsToldAndWritesNothing() throws IOException {
        Files.move(Docx.of(Docx.line("[人员.姓名]")).write(folder.resolve("t.docx")), template());
        open(Locale.CHINA);
        click("export-pages");
        waitFor("the pages", () -> printed.equals(List.of("花名册")));
        click("export-template");
        find("template-report");
        Label said = (Label) find("template-notes");
        assertTrue(said.getText().startsWith("正文第 1 段：[人员.姓名] 只能写在表格的一行里"), said::getText);
        shoot("export-template-wrong");
        press(KeyCode.ESCAPE);
        Files.delete(template());
        Docx.of(Docx.table(Docx.row(Docx.cell(Docx.line("[人员.姓名]"))))).write(template());
        click("export-template");
        waitFor(
                "the file",
                () ->
                        Files.exists(
                                folder.resolve(ui.text("export.filledName", "blank") + ".docx")));
        assertEquals(List.of(), notes.all());
    }

    private Path template() {
        blank = "blank.docx";
        return folder.resolve(blank);
    }

    @Test
    void columnsMoveAndGoByKeysAndThePreviewFollows() {
        open(Locale.CHINA);
        assertEquals(List.of("序号", "姓名", "性别"), titles().subList(0, 3));
        onFx(() -> find("export-columns").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor("the move", () -> preview().getColumns().getFirst().getText().equals("姓名"));
        press(KeyCode.DELETE);
        waitFor("the column to go", () -> preview().getColumns().get(1).getText().equals("性别"));
        assertFalse(titles().contains("序号"));
        enter("column-title", "男女");
        press(KeyCode.ENTER);
        waitFor(
                "the title",
                () -> preview().getColumns().stream().anyMatch(c -> c.getText().equals("男女")));
    }

    @Test
    void keepsAProfileUnderANameAndForgetsItAgain() {
        open(Locale.CHINA);
        onFx(() -> ((ListView<?>) find("export-columns")).getSelectionModel().select(2));
        onFx(() -> find("export-columns").requestFocus());
        press(KeyCode.DELETE);
        enter("#export-profile .text-field", "我的");
        click("export-keep");
        waitFor("it to be kept", () -> profiles.find("我的").isPresent());
        ExportProfile kept = profiles.find("我的").orElseThrow();
        assertTrue(kept.columns().stream().noneMatch(c -> c.field().name().equals("SEX")));
        assertEquals("花名册", profiles.all().getFirst().name());
        click("export-forget");
        waitFor("it to go", () -> profiles.find("我的").isEmpty());
    }

    @Test
    void completeValuesAskForAReasonAndAreNoted() throws IOException {
        open(Locale.CHINA);
        click("full");
        click("panel-primary");
        assertTrue(shown("reason-line"));
        assertFalse(Files.exists(folder.resolve("花名册.xlsx")));
        shoot("export-editor-full");
        enter("reason", "上报党委");
        click("panel-primary");
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(
                List.of(
                        new ExportNote(
                                LocalDateTime.of(2026, 3, 18, 9, 0), "花名册.xlsx", "党员", "上报党委", 2)),
                notes.all());
        try (XSSFWorkbook read =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("花名册.xlsx")))) {
            assertTrue(text(read).contains("13812345678"));
        }
    }

    @Test
    void aProfileBringsItsDayAndTheReasonIsStillAsked() {
        open(Locale.CHINA);
        AsOf day = new AsOf(AsOf.Kind.DAY, LocalDate.of(2019, 1, 1));
        profiles.save(
                profiles.all()
                        .getFirst()
                        .named("年报")
                        .withScope(new ExportProfile.Scope(day, true)));
        onFx(ui::close);
        openEditor();
        onFx(() -> ((ComboBox<?>) find("export-profile")).getSelectionModel().selectLast());
        waitFor("nobody yet in 2019", () -> text("export-count").contains("2019-01-01"));
        click("panel-primary");
        assertTrue(shown("reason-line"));
        shoot("export-editor-as-of");
        assertEquals(List.of(), notes.all());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void notesAreFoundFromThePanel(String language, Theme theme) {
        notes.add("花名册.xlsx", "党员", "上报学院党委组织部", 37);
        notes.add("核对表-张三.docx", "张三", "本人核对", 1);
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        click("export-noted");
        waitFor("both", () -> noted().getItems().size() == 2);
        shoot("export-notes-" + language);
        enter("note-words", "本人");
        waitFor("one", () -> noted().getItems().size() == 1);
        assertEquals("张三", noted().getItems().getFirst().whom());
        enter("note-words", "没有");
        waitFor("none", () -> noted().getItems().isEmpty());
        shoot("export-notes-none-" + language);
    }

    @SuppressWarnings("unchecked")
    private TableView<ExportNote> noted() {
        return (TableView<ExportNote>) find("export-notes");
    }

    private static String text(XSSFWorkbook book) {
        StringBuilder all = new StringBuilder();
        book.getSheetAt(0).forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
        return all.toString();
    }

    @Test
    void fillsASuperiorsSheetAndSaysWhatItLeftOpen() throws IOException {
        open(Locale.CHINA);
        Path blank = folder.resolve("blank.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(blank)) {
            XSSFRow header = made.createSheet("表").createRow(0);
            header.createCell(0).setCellValue("姓名");
            header.createCell(1).setCellValue("联系电话");
            header.createCell(2).setCellValue("血型");
            made.write(out);
        }
        click("export-template");
        waitFor("the report", () -> stage().getScene().lookup("#template-notes") != null);
        assertTrue(text("template-notes").contains("血型"), text("template-notes"));
        shoot("export-template-report");
        try (XSSFWorkbook read =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("blank（已填）.xlsx")))) {
            assertTrue(text(read).contains("138****5678"));
        }
    }

    @Test
    void makesCheckSheetsOfThoseListed() {
        open(Locale.CHINA);
        click("export-sheets");
        find("check-sheet");
        shoot("check-sheet-panel");
        press(KeyCode.ENTER);
        waitFor("the file", () -> Files.exists(folder.resolve("核对表-党员.docx")));
        assertEquals(1, sheets.size());
        assertEquals(2, sheets.getFirst().size());
        assertEquals(List.of(), notes.all());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void looks(String language, Theme theme) {
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        settle();
        shoot("export-editor-" + language);
    }
}
