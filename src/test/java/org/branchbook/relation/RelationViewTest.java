package org.branchbook.relation;

import static org.branchbook.relation.RelationWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberId;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters, graduates and those away in a window, with real keys and clicks. */
class RelationViewTest extends FxTest {
    private final RelationWorld world = new RelationWorld();
    private final List<Season> exported = new ArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    private void open(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, world.branch.book.clock());
                    RelationView view =
                            new RelationView(
                                    ui,
                                    world.relations,
                                    world.branch.members,
                                    world.branch.branches,
                                    new RelationLinks(_ -> {}, exported::add));
                    ui.content(view.node());
                    view.shown();
                    return ui.root();
                });
    }

    private TableView<?> table(String id) {
        return (TableView<?>) stage().getScene().lookup("#" + id);
    }

    private void waitForRows(String id, int rows) {
        waitFor(rows + " in " + id, () -> table(id) != null && table(id).getItems().size() == rows);
    }

    private boolean here(MemberId id) {
        return world.branch.members.find(id).orElseThrow().belonging().here();
    }

    private void focus(String id) {
        onFx(() -> {
            table(id).requestFocus();
            table(id).getSelectionModel().selectFirst();
        });
    }

    /** A list that is read anew behind an undo chooses nothing for a moment. */
    private void edit(String list, String editor) {
        for (int i = 0; i < 5 && !shown(editor); i++) {
            focus(list);
            press(KeyCode.ENTER);
            for (int wait = 0; wait < 20 && !shown(editor); wait++) {
                settle();
            }
        }
    }

    @Test
    void aLetterIsEnteredThenItsReceiptAndBothAreUndone() {
        MemberId id = world.person("张三", "NUMBER", "2023001");
        open(Locale.CHINA);
        waitForRows("letters", 0);
        click("transfer-out");
        enter("number", "2026-015");
        click("panel-primary");
        waitFor("the faults", () -> !text("person-line").isEmpty());
        onFx(() -> ((ComboBox<?>) find("person")).getEditor().setText("张三"));
        enter("to", "中共示范市科技局机关支部委员会");
        click("panel-primary");
        waitForRows("letters", 1);
        assertTrue(here(id));
        focus("letters");
        press(KeyCode.ENTER);
        click("panel-primary");
        waitFor("the end of the relation", () -> !here(id));
        waitFor("the panel to close", () -> !shown("receipt-editor"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the relation again", () -> here(id));
        waitForRows("letters", 1);
        focus("letters");
        press(KeyCode.DELETE);
        waitForRows("letters", 0);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows("letters", 1);
    }

    @Test
    void graduatesLeaveOrStay() {
        MemberId id = world.person("张三", "GRADUATION_DATE", "2026-06-30");
        open(Locale.CHINA);
        waitFor("one graduate", () -> text("list-graduates").endsWith("1"));
        click("list-graduates");
        waitForRows("graduates", 1);
        focus("graduates");
        click("graduate-stay");
        click("panel-primary");
        waitFor(
                "the stay",
                () ->
                        world.relations.graduates(new Season(2026, false)).getFirst().state()
                                == Graduate.State.STAYS);
        click("relation-export");
        assertEquals(List.of(new Season(2026, false)), exported);
        assertTrue(here(id));
    }

    @Test
    void silenceBecomesAListOnlyByDecision() {
        MemberId id = world.person("张三");
        world.relations.add(new Contact(id, LocalDate.of(2025, 12, 1), Contact.Way.CALL, ""));
        open(Locale.CHINA);
        click("list-contacts");
        waitForRows("contacts", 1);
        focus("contacts");
        click("contact-lost");
        click("panel-primary");
        waitFor("the fault", () -> !text("reason-line").isEmpty());
        onFx(() -> ((ComboBox<?>) find("reason")).getSelectionModel().selectFirst());
        click("panel-primary");
        waitFor(
                "the fact",
                () ->
                        world.branch.members.facts(id).stream()
                                .anyMatch(f -> f.is(FactDetail.LOST_MIGRANT_WORK)));
        waitFor("the panel to close", () -> !shown("contact-editor"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(
                "the undo",
                () ->
                        world.branch.members.facts(id).stream()
                                .noneMatch(f -> f.is(FactDetail.LOST_MIGRANT_WORK)));
        edit("contacts", "contact-editor");
        click("panel-primary");
        waitForRows("contacts", 0);
        assertFalse(shown("contact-editor"));
    }

    private void fill() {
        world.out(world.person("张三", "GRADUATION_DATE", "2026-06-30"), TODAY.minusDays(20));
        world.out(world.person("李四"), TODAY.minusDays(85));
        world.out(world.person("王五"), TODAY.minusDays(100));
        MemberId gone = world.person("赵六", "GRADUATION_DATE", "2026-06-30");
        world.relations.accept(world.out(gone, TODAY.minusDays(30)), TODAY.minusDays(12), null);
        world.person("钱七", "GRADUATION_DATE", "2026-06", "CLASS_NAME", "计科2201班");
        world.relations.stay(
                world.person("孙八", "GRADUATION_DATE", "2026-06-30"), LocalDate.of(2027, 6, 30));
        world.fact(world.person("周九"), FactDetail.MOBILE, LocalDate.of(2026, 2, 1));
        world.fact(world.person("吴十"), FactDetail.ABROAD_STUDY, LocalDate.of(2024, 9, 1));
        world.relations.list(
                world.person("郑一"), FactDetail.LOST_MOVED, LocalDate.of(2025, 6, 1), "电话停机，家访无人");
        world.relations.add(
                new Contact(world.person("冯二"), LocalDate.of(2026, 1, 5), Contact.Way.CALL, ""));
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, true", "en, DARK, true", "zh, LIGHT, false"})
    void looks(String language, Theme theme, boolean filled) {
        if (filled) {
            fill();
        }
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        String name = language + "-" + (filled ? "full" : "empty");
        for (String list : List.of("letters", "graduates", "contacts")) {
            click("list-" + list);
            waitForRows(list, filled ? 4 : 0);
            shoot("relation-" + list + "-" + name);
        }
        if (filled) {
            click("transfer-out");
            find("duesTo");
            shoot("relation-editor-" + language);
        }
    }
}
