package org.branchbook.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Messages;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

class HelpPanelTest extends FxTest {
    private String place = "members/imports";
    private Ui ui;

    private void open(Locale language) {
        var scene =
                show(
                        1280,
                        800,
                        () -> {
                            Tasks tasks = tasks();
                            ui =
                                    new Ui(
                                            new Messages(language),
                                            tasks,
                                            Clock.systemDefaultZone(),
                                            stage(),
                                            new Remembered());
                            return ui.root();
                        });
        HelpDesk desk = new HelpDesk(() -> ui, () -> place, () -> Path.of("book"));
        onFx(() -> desk.bind(scene));
    }

    @Test
    void opensWhereTheWindowStandsAndFindsWhatIsAsked() {
        open(Locale.CHINESE);
        press(KeyCode.F1);
        find("help-panel");
        assertEquals("undo-import", chosen().section().id());
        double there = scrolled();
        assertTrue(there > 0, "scrolled to the section");
        press(KeyCode.F1);
        assertEquals(1, fx(() -> ui.root().lookupAll("#help-panel").size()));
        shoot("help-chapter");
        type("恢复码");
        waitFor("hits", () -> list().getItems().getFirst() instanceof HelpLine.Found);
        assertEquals("password", chosen().section().id());
        shoot("help-found");
        press(KeyCode.DOWN);
        assertEquals("questions", chosen().chapter().id());
        press(KeyCode.ESCAPE);
        waitFor("contents", () -> list().getItems().getFirst() instanceof HelpLine.Whole);
        press(KeyCode.ESCAPE);
        assertFalse(shown("help-panel"));
    }

    @Test
    void followsLinksAndGoesBack() {
        place = "today";
        open(Locale.ENGLISH);
        press(KeyCode.F1);
        find("help-panel");
        press(KeyCode.UP);
        waitFor("first chapter", () -> !list().getItems().isEmpty());
        onFx(() -> list().getSelectionModel().select(0));
        settle();
        shoot("help-start");
        Hyperlink link = fx(() -> (Hyperlink) ui.root().lookupAll(".help-link").iterator().next());
        onFx(link::fire);
        settle();
        assertEquals("import", chosen().section().id());
        click("help-back");
        assertEquals("start", chosen().chapter().id());
    }

    @Test
    void copiesVersionsAndPlacesAndShowsLicences() {
        open(Locale.ENGLISH);
        press(KeyCode.F1);
        click("help-about");
        waitFor("a licence", () -> !text("about-licence").isBlank());
        shoot("about");
        click("about-copy");
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("JavaFX") && copied.contains("book"), copied);
        click("about-notes");
        waitFor("notes", () -> chosen().chapter().id().equals("notes"));
        press(KeyCode.ESCAPE);
        assertFalse(shown("help-panel"));
    }

    @SuppressWarnings("unchecked")
    private ListView<HelpLine> list() {
        return (ListView<HelpLine>) ui.root().lookup("#help-list");
    }

    private HelpLine chosen() {
        return fx(() -> list().getSelectionModel().getSelectedItem());
    }

    private double scrolled() {
        ScrollPane text = find("help-text", ScrollPane.class);
        return fx(text::getVvalue);
    }

    /** Keeps nothing beyond the test. */
    private static final class Remembered implements Memory {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public String get(String key, String fallback) {
            return values.getOrDefault(key, fallback);
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    }
}
