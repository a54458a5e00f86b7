package org.branchbook.almanac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holidays and terms as they are entered in the settings. */
class DayEditorsTest extends FxTest implements FileDialogs {
    private final TestBook book = TestBook.create();
    private final HolidayTables tables = new HolidayTables(book.sql());
    private final Terms terms = new Terms(book.sql());
    @TempDir private Path folder;

    @BeforeEach
    void open() {
        show(
                1000,
                800,
                () -> {
                    Ui ui = ui(Locale.CHINA, book.clock());
                    ui.dialogs(this);
                    ui.content(
                            new VBox(
                                    20,
                                    new HolidayEditor(ui, tables).node(),
                                    new TermEditor(ui, terms).node()));
                    return ui.root();
                });
        find("holidays-2027");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.of(folder.resolve("2027.json"));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Test
    void importsATableAfterAPreviewAndTakesItBack() throws IOException {
        Files.writeString(
                folder.resolve("2027.json"),
                "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\","
                        + "\"isOffDay\":true},{\"name\":\"春节\",\"date\":\"?\"}]}");
        assertTrue(text("holidays-2027").contains("尚未公布"));
        click("holidays-import");
        waitFor("the preview", () -> shown("holidays-preview"));
        assertFalse(tables.calendar().announced(2027));
        shoot("holidays-preview");
        press(KeyCode.ENTER);
        waitFor("the table", () -> text("holidays-2027").contains("放假 1 天"));
        assertTrue(tables.calendar().announced(2027));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("none", () -> text("holidays-2027").contains("尚未公布"));
    }

    @Test
    void editsAYearByKeysAndRefusesWhatIsNoDay() {
        click("holidays-edit-2027");
        waitFor("the panel", () -> shown("holiday-panel"));
        click("holiday-add");
        type("2027-13-01");
        press(KeyCode.TAB);
        type("元旦");
        press(KeyCode.ENTER);
        assertTrue(shown("holiday-panel"));
        assertEquals(List.of(), tables.own());
        shoot("holidays-edit");
        enter("holiday-0-0", "2027-1-1");
        press(KeyCode.ENTER);
        waitFor("the table", () -> tables.calendar().announced(2027));
        assertEquals(LocalDate.of(2027, 1, 1), tables.own().getFirst().days().getFirst().date());
    }

    @Test
    void entersATermAndTakesItBack() {
        click("term-add");
        type("春季学期");
        press(KeyCode.TAB);
        type("2026-3-2");
        press(KeyCode.TAB);
        click("terms-save");
        assertEquals(SchoolYear.NONE, terms.school());
        enter("term-0-2", "2026-7-3");
        click("terms-save");
        waitFor("the term", () -> !terms.school().terms().isEmpty());
        assertEquals(3, terms.school().week(LocalDate.of(2026, 3, 18)).orElseThrow().number());
        shoot("terms");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("none", () -> terms.school().terms().isEmpty());
    }
}
