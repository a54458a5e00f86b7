package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.ToggleKeys;
import org.junit.jupiter.api.Test;

/** One view of several screens, switched by mouse and keys. */
class SegmentedScreenTest extends FxTest {
    private final List<String> events = new ArrayList<>();

    private final class Page implements Screen {
        private final TextField field = new TextField();
        private final String name;

        Page(String name) {
            this.name = name;
            events.add("made " + name);
            field.setId("page-" + name);
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public void shown() {
            events.add("shown " + name);
        }

        @Override
        public void hidden() {
            events.add("hidden " + name);
        }
    }

    private SegmentedScreen open(String... names) {
        List<SegmentedScreen.Segment> segments = new ArrayList<>();
        for (String name : names) {
            segments.add(new SegmentedScreen.Segment(name, name, () -> new Page(name)));
        }
        SegmentedScreen screen = fx(() -> new SegmentedScreen(segments));
        show(
                600,
                300,
                () -> {
                    screen.shown();
                    return (Parent) screen.node();
                });
        return screen;
    }

    @Test
    void makesEachScreenOnItsFirstVisitAndTellsItWhenItGoes() {
        SegmentedScreen screen = open("a", "b");
        click("segment-b");
        assertTrue(shown("page-b"));
        assertFalse(shown("page-a"));
        click("page-b");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertTrue(shown("page-a"));
        onFx(() -> assertEquals("b", screen.choose("b", Page.class).name));
        onFx(screen::home);
        assertEquals(
                List.of(
                        "made a",
                        "shown a",
                        "made b",
                        "hidden a",
                        "shown b",
                        "hidden b",
                        "shown a",
                        "hidden a",
                        "shown b",
                        "hidden b",
                        "shown a"),
                events);
    }

    @Test
    void aSingleScreenNeedsNoBar() {
        open("a");
        assertTrue(shown("page-a"));
        assertFalse(shown("segment-a"));
    }

    @Test
    void arrowKeysOnTheBarBringTheSegmentThatTheyMark() {
        SegmentedScreen screen = open("a", "b", "c");
        onFx(() -> ToggleKeys.install(screen.node()));
        onFx(() -> node("segment-a").requestFocus());
        press(KeyCode.RIGHT);
        assertTrue(shown("page-b"));
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertTrue(shown("page-c"));
        onFx(screen::focus);
        assertTrue(fx(() -> node("page-c").isFocused()));
    }

    /** On the FX thread. */
    private Node node(String id) {
        return stage().getScene().lookup("#" + id);
    }
}
