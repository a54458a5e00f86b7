package org.branchbook.livingcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.attachment.FileCopies;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case in a window: no document without consent, and a consent withdrawn said plainly. */
class CaseViewTest extends PartTest {
    private final TestBook book = TestBook.create(LocalDate.of(2026, 11, 28));
    private final LivingCases cases = new LivingCases(book.sql(), book.clock());
    private final List<String> written = new ArrayList<>();

    @AfterEach
    void close() {
        book.close();
    }

    private LivingCase only() {
        return cases.all().getFirst();
    }

    @Test
    void aConsentWithdrawnStopsTheDocumentAndNamesTheChannels() {
        CaseDoors doors =
                new CaseDoors(
                        cases, new FileCopies(book.book().attachments()), () -> SchoolYear.NONE);
        CaseView view =
                open(
                        Locale.CHINA,
                        book.clock(),
                        ui -> new CaseView(ui, doors, one -> written.add(one.person())),
                        CaseView::node);
        onFx(view::shown);
        nominate();
        click("cases-paper");
        waitFor("the refusal", () -> stage().getScene().lookup("#failure") != null);
        assertEquals(List.of(), written);
        shoot("case-refused");
        click("panel-primary");
        publish();
        withdraw();
    }

    private void nominate() {
        click("cases-add");
        enter("person", "王小明");
        enter("deed", "雨夜送同学就医");
        enter("on", "2026-10-09");
        enter("nominatedBy", "张三");
        enter("story", "那天雨很大……");
        shoot("case-editor");
        click("panel-primary");
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#cases");
        waitFor("the case", () -> fx(() -> table.getItems().size()) == 1);
    }

    private void publish() {
        long id = only().id();
        for (String name : List.of("李四", "赵六")) {
            cases.witness(
                    id,
                    new LivingCase.Witness(
                            0,
                            false,
                            name,
                            new LivingCase.Statement("亲眼看见", LocalDate.of(2026, 11, 1)),
                            null));
        }
        cases.consent(id, LocalDate.of(2026, 11, 2), "本人书面同意");
        cases.publish(
                id,
                new LivingCase.Channel(
                        0, "学院公众号", "https://example.org/1", LocalDate.of(2026, 11, 5), null));
    }

    private void withdraw() {
        waitFor("the consent", () -> only().state() == LivingCase.State.PUBLISHED);
        waitFor("the row", () -> find("cases-withdraw").isVisible());
        shoot("cases");
        click("cases-withdraw");
        waitFor("the withdrawal", () -> only().state() == LivingCase.State.WITHDRAWN);
        waitFor("the channels", () -> text("notice-text").contains("学院公众号"));
        shoot("cases-withdrawn");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("taken back", () -> only().state() == LivingCase.State.PUBLISHED);
        assertTrue(only().consent().holds());
    }
}
