package org.branchbook.template;

import static org.branchbook.wordform.Docx.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityType;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates kept, looked at, chosen and removed, in a real window. */
class TemplatesPanelTest extends FxTest {
    @TempDir Path folder;
    private OpenBook book;
    private Templates templates;
    private final List<String> shownPages = new CopyOnWriteArrayList<>();

    @BeforeEach
    void create() {
        book = OpenBook.create(folder.resolve("book"), TestBook.clock(LocalDate.of(2026, 11, 21)));
        templates = book.papers().templates();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void open(Locale locale) {
        TemplatesPanel[] panel = new TemplatesPanel[1];
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, book.clock());
                    panel[0] =
                            new TemplatesPanel(
                                    ui,
                                    new TemplateDoors(
                                            templates,
                                            book.papers().records(),
                                            book.activities(),
                                            (title, pdf) -> shownPages.add(title)));
                    return ui.root();
                });
        onFx(() -> panel[0].open());
        settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<TemplateLine> table() {
        return (TableView<TemplateLine>) find("templates-table");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<RecordStyle> style(ActivityType type) {
        return (ComboBox<RecordStyle>) find("style-" + type.name());
    }

    private Path form(String name) throws IOException {
        return Files.write(folder.resolve(name), Templates.form());
    }

    @Test
    void saysWhatToDoWhereThereAreNone() {
        open(Locale.CHINA);
        waitFor("styles", () -> style(ActivityType.PARTY_LECTURE).getValue() != null);
        shoot("templates-empty");
        assertEquals(RecordStyle.BuiltIn.NARRATIVE, style(ActivityType.PARTY_LECTURE).getValue());
        onFx(() -> style(ActivityType.PARTY_LECTURE).setValue(RecordStyle.BuiltIn.FORM));
        waitFor(
                "chosen",
                () -> templates.style(ActivityType.PARTY_LECTURE) == RecordStyle.BuiltIn.FORM);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(
                "undone",
                () -> templates.style(ActivityType.PARTY_LECTURE) == RecordStyle.BuiltIn.NARRATIVE);
    }

    @Test
    void showsFindingsPreviewsChoosesAndRemovesWithUndo() throws IOException {
        SampleBranch.fill(book.book(), book.clock());
        templates.add(form("学院活动记录表.docx"), "", TemplateSubject.RECORD);
        Docx old = Docx.of(line("{{主持人}}"), line("{{主特人}}"), line("{{?有请假}}"));
        Path file = old.write(folder.resolve("旧表.docx"));
        Template bad = templates.add(file, "", TemplateSubject.RECORD);
        Template good = templates.find("学院活动记录表").orElseThrow();
        templates.use(ActivityType.MEMBER_MEETING, new RecordStyle.Own(good));
        open(Locale.CHINA);
        waitFor("two", () -> table().getItems().size() == 2);
        onFx(() ->
                table().getItems().stream()
                        .filter(line -> line.template().id() == bad.id())
                        .forEach(table().getSelectionModel()::select));
        settle();
        shoot("templates-wrong");
        assertTrue(find("template-preview").isDisabled());
        onFx(() ->
                table().getItems().stream()
                        .filter(line -> line.template().id() == good.id())
                        .forEach(table().getSelectionModel()::select));
        settle();
        shoot("templates-ready");
        click("template-preview");
        waitFor("the page", () -> shown("template-preview-panel"));
        waitFor("filled", () -> stage().getScene().lookup(".shown-filled") != null);
        shoot("template-preview");
        pages();
        press(KeyCode.ESCAPE);
        click("template-remove");
        waitFor("removed", () -> templates.all().size() == 1);
        // The book knows it before the window does, whose undo is what the key takes.
        waitFor("the undo", () -> shown("undo"));
        assertEquals(RecordStyle.BuiltIn.NARRATIVE, templates.style(ActivityType.MEMBER_MEETING));
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("back", () -> templates.all().size() == 2);
        assertEquals(new RecordStyle.Own(good), templates.style(ActivityType.MEMBER_MEETING));
    }

    /** Where LibreOffice is installed. */
    private void pages() {
        if (book.papers().records().layout().present()) {
            click("preview-pages");
            waitFor("laid out", 60_000, () -> !shownPages.isEmpty());
        }
    }

    @Test
    void listsTheFieldsInEnglishAndInTheDark() throws IOException {
        templates.add(form("form.docx"), "", TemplateSubject.RECORD);
        open(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        waitFor("one", () -> table().getItems().size() == 1);
        settle();
        shoot("templates-dark-en");
        click("template-fields");
        waitFor("fields", () -> shown("fields-panel"));
        shoot("fields-dark-en");
        enter("fields-search", "present");
        TableView<?> fields = (TableView<?>) find("fields-table");
        waitFor("found", () -> !fields.getItems().isEmpty() && fields.getItems().size() < 40);
        enter("fields-search", "qqq");
        waitFor("what was not found", () -> shown("search-clear"));
        shoot("fields-not-found-dark-en");
        press(KeyCode.ESCAPE);
        waitFor("all of them", () -> fields.getItems().size() > 40);
        assertTrue(shown("fields-panel"));
    }
}
