package org.branchbook.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.control.Screen;
import org.branchbook.screens.Navigation;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest extends FxTest {
    private static final String UNREAD = "unread";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    @TempDir Path state;
    private final List<String> log = new ArrayList<>();
    private final Navigation navigation = new Navigation();
    private Preferences preferences;
    private MainWindow window;
    private Ui ui;

    @BeforeEach
    void open(TestInfo info) {
        preferences = Preferences.load(state.resolve("window.properties"));
        show(
                1280,
                800,
                () -> {
                    Messages messages = new Messages(Locale.ENGLISH);
                    Tasks tasks = tasks();
                    ui = new Ui(messages, tasks, Clock.systemDefaultZone(), stage(), preferences);
                    window = new MainWindow(ui, preferences, entries(), navigation);
                    return ui.root();
                });
        onFx(window::openLast);
        settle();
        if (!info.getTags().contains(UNREAD)) {
            onFx(() -> window.connect(this::page));
            settle();
        }
    }

    private List<Entry> entries() {
        return List.of(
                Entry.of("today", Icon.TODAY, ui.text("nav.today")),
                Entry.of("cal", Icon.CALENDAR, ui.text("nav.calendar")),
                Entry.of("people", Icon.MEMBERS, ui.text("nav.members")),
                Entry.of("acts", Icon.ACTIVITIES, ui.text("nav.activities")),
                Entry.foot("set", Icon.SETTINGS, ui.text("nav.settings")));
    }

    private Screen page(String name) {
        log.add("made " + name);
        TextField field = new TextField();
        field.setId("field-" + name);
        VBox box = new VBox(new Label(name), field);
        return new Screen() {
            @Override
            public Node node() {
                return box;
            }

            @Override
            public void shown() {
                log.add("shown " + name);
            }

            @Override
            public void hidden() {
                log.add("hidden " + name);
            }
        };
    }

    @Test
    void standsCloserWhereTheWindowIsLow() {
        double roomy =
                fx(() -> stage().getScene().lookup("#nav-today").getBoundsInLocal().getHeight());
        onFx(() -> stage().setHeight(560));
        waitFor(
                "a smaller button",
                () ->
                        stage().getScene().lookup("#nav-today").getBoundsInLocal().getHeight()
                                < roomy - 8);
    }

    @Test
    void makesScreensOnTheFirstVisitAndGoesBack() {
        click("nav-people");
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(
                List.of(
                        "made today",
                        "shown today",
                        "made people",
                        "hidden today",
                        "shown people",
                        "hidden people",
                        "shown today",
                        "hidden today",
                        "shown people"),
                log);
        assertEquals("people", window.place());
        onFx(preferences::save);
        Preferences again = Preferences.load(state.resolve("window.properties"));
        assertEquals("people", again.get("view", ""));
        shoot("shell");
    }

    @Test
    @Tag(UNREAD)
    void takesChoicesBeforeTheBookIsOpen() {
        assertTrue(chosen("today"));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        click("nav-acts");
        assertTrue(chosen("acts"));
        assertFalse(chosen("people"));
        assertEquals(List.of(), log);
        shoot("shell-before-book");
        onFx(() -> window.connect(this::page));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(
                List.of("made acts", "shown acts", "made people", "hidden acts", "shown people"),
                log);
        assertTrue(chosen("people"));
    }

    @Test
    void goesAlongTheRailByKeys() {
        onFx(() -> find("nav-today").requestFocus());
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertEquals("nav-people", fx(() -> stage().getScene().getFocusOwner().getId()));
        shoot("shell-rail-keys");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("nav-cal", fx(() -> stage().getScene().getFocusOwner().getId()));
        assertEquals(
                List.of("made today", "shown today", "made cal", "hidden today", "shown cal"),
                log.subList(0, 5));
        assertTrue(log.contains("shown people"), log.toString());
        assertEquals(AccessibleRole.BUTTON, find("nav-cal").getAccessibleRole());
        assertEquals("Calendar", text("nav-cal"));
        onFx(() -> find("nav-set").executeAccessibleAction(AccessibleAction.FIRE));
        assertTrue(chosen("set"));
    }

    private boolean chosen(String view) {
        return fx(() -> find("nav-" + view).getPseudoClassStates().contains(CHOSEN));
    }

    @Test
    void takesBackTheLatestStepByKeyAndByButton() {
        List<String> undone = new ArrayList<>();
        onFx(() -> ui.done("Moved", () -> undone.add("moved")));
        onFx(() -> ui.done("Deleted", () -> undone.add("deleted")));
        shoot("shell-notice");
        click("undo");
        waitFor("undo", () -> undone.size() == 1);
        waitFor("notice", () -> text("notice-text").contains("Deleted"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undo", () -> undone.equals(List.of("deleted", "moved")));
    }

    @Test
    void keepsTheKeyboardInsideAPanel() {
        click("field-today");
        assertTrue(fx(() -> find("field-today").isFocused()));
        TextField first = fx(TextField::new);
        TextField second = fx(TextField::new);
        List<String> pressed = new ArrayList<>();
        onFx(() ->
                ui.open(
                        new Panel("Edit")
                                .content(new VBox(first, second))
                                .action(Buttons.plain("Cancel", ui::close))
                                .primary("Save", () -> pressed.add("save"))));
        settle();
        assertTrue(fx(first::isFocused));
        for (int i = 0; i < 4; i++) {
            press(KeyCode.TAB);
        }
        assertTrue(fx(first::isFocused), fx(() -> "" + stage().getScene().getFocusOwner()));
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("panel-primary", fx(() -> stage().getScene().getFocusOwner().getId()));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFalse(log.contains("made cal"));
        click(second);
        press(KeyCode.ENTER);
        assertEquals(List.of("save"), pressed);
        press(KeyCode.ESCAPE);
        assertFalse(fx(ui::panelOpen));
        assertEquals("field-today", fx(() -> stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void saysAnExpectedFailureInPlainWords() {
        onFx(() ->
                ui.tasks()
                        .run(() -> {
                            throw new AppException("ui.open.none", "/a.docx");
                        }));
        assertTrue(text("failure-text").contains("/a.docx"));
        press(KeyCode.ENTER);
        assertFalse(fx(ui::panelOpen));
    }

    @Test
    void saysSoWhenWorkLasts() {
        onFx(() ->
                ui.tasks()
                        .runCancellable(stopped -> {
                            while (!stopped.getAsBoolean()) {
                                Thread.sleep(5);
                            }
                            throw new java.util.concurrent.CancellationException();
                        })
                        .withProgress("Reading the sheet")
                        .always(() -> log.add("ended")));
        waitFor("progress", () -> shownNotice("Reading the sheet"));
        click(".notice-action");
        waitFor("end", () -> log.contains("ended"));
        assertFalse(shown("notice"));
        assertFalse(fx(ui::panelOpen));
    }

    private boolean shownNotice(String text) {
        return shown("notice") && text("notice-text").equals(text);
    }
}
