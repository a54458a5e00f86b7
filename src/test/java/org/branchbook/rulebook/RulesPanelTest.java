package org.branchbook.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.development.Developments;
import org.branchbook.member.Members;
import org.branchbook.rules.RuleCard;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading the rules and entering a decision, in a real window. */
class RulesPanelTest extends FxTest {
    private final TestBook book = TestBook.create();
    private final LocalRules rules = new LocalRules(book.sql(), book.clock());

    @AfterEach
    void close() {
        book.close();
    }

    private void open(Locale locale) {
        RulesPanel[] panel = new RulesPanel[1];
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, book.clock());
                    panel[0] = new RulesPanel(ui, rules);
                    return ui.root();
                });
        onFx(() -> panel[0].open());
        waitFor("the rules", () -> !table().getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<RuleCard> table() {
        return (TableView<RuleCard>) find("rules-table");
    }

    private void choose(String rule) {
        onFx(() ->
                table().getItems().stream()
                        .filter(card -> card.id().equals(rule))
                        .forEach(card -> {
                            table().getSelectionModel().select(card);
                            table().scrollTo(card);
                        }));
        settle();
    }

    private int hours() {
        return rules.book().number("hours:member", TestBook.TODAY);
    }

    @Test
    void entersADecisionByKeyboardAndTakesItBack() {
        open(Locale.CHINA);
        shoot("rules");
        choose("hours:member");
        onFx(() -> table().requestFocus());
        press(KeyCode.ENTER);
        enter("content", "30");
        enter("decidedBy", "示范大学党委");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        click("panel-primary");
        waitFor("the fault", () -> shown("content-line"));
        shoot("rule-decide");
        assertEquals(32, hours());
        enter("content", "40");
        click("panel-primary");
        waitFor("entered", () -> hours() == 40);
        waitFor("shown", () -> shown("rule-take-back-1"));
        click("rule-take-back-1");
        waitFor("taken back", () -> hours() == 32);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> hours() == 40);
    }

    @Test
    void entersStricterFiguresForAStepOfDevelopment() {
        open(Locale.CHINA);
        choose("step:DEV-AGE");
        assertFalse(shown("rule-decide"));
        choose("step:DEV-TRAIN");
        shoot("rules-development");
        click("rule-decide");
        enter("content", "2");
        enter("decidedBy", "示范大学党委");
        click("panel-primary");
        waitFor("the fault", () -> shown("content-line"));
        enter("content", "5");
        enter("most", "40");
        shoot("rule-decide-training");
        click("panel-primary");
        waitFor("entered", () -> rules.all().size() == 1);
        assertEquals("5-40", rules.all().getFirst().rule().content());
        waitFor("shown", () -> shown("rule-take-back-1"));
        shoot("rules-development-decided");
    }

    @Test
    void showsHowOftenThoughtReportsAreAskedForAndTakesNotAtAll() {
        Members members = new Members(book.sql(), book.clock());
        Developments developments = new Developments(book.sql(), book.clock(), members, rules);
        developments.thoughtReportMonths(1, "学院党委");
        open(Locale.CHINA);
        choose("step:LOCAL-THOUGHT");
        RuleCard card = table().getSelectionModel().getSelectedItem();
        assertEquals("每1个月至少一次", card.value().text(new Messages(Locale.CHINA)));
        assertEquals("学院党委", card.local().decision().by());
        click("rule-decide");
        enter("content", "0");
        enter("decidedBy", "示范大学党委");
        shoot("rule-decide-thought");
        click("panel-primary");
        waitFor("entered", () -> developments.thoughtReportMonths() == 0);
        waitFor("shown", () -> shown("rule-take-back-3"));
        shoot("rules-thought");
    }

    @Test
    void readsInEnglishAndInTheDark() {
        open(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        choose("vote:ELECTION");
        shoot("rules-dark-en");
        assertEquals("vote:ELECTION", table().getSelectionModel().getSelectedItem().id());
    }
}
