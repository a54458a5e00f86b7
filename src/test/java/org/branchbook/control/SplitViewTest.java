package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Memory;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.Test;

/** A list and the chosen one share the window until the divider is moved. */
class SplitViewTest extends PartTest {
    private final Memory memory = Memory.brief();
    private final Region left = new Region();
    private final Label handle = new Label("这里");

    private void open() {
        left.setMinWidth(0);
        open(
                Locale.CHINA,
                TestBook.clock(TestBook.TODAY),
                _ ->
                        new SplitView(
                                memory, "rows", left, new HBox(180, new Label("右"), handle), 0.66),
                view -> view);
        settle();
    }

    private void width(double width) {
        onFx(() -> stage().setWidth(width));
        waitFor("the width", () -> Math.abs(find("rows").getLayoutBounds().getWidth() - width) < 1);
        settle();
    }

    private long list() {
        return fx(() -> Math.round(left.getWidth() / 10) * 10);
    }

    @Test
    void bothFollowTheWindowUntilTheDividerIsMovedWhichIsRemembered() {
        open();
        assertEquals(840, list());
        width(900);
        assertEquals(590, list());
        width(1280);
        assertEquals(840, list());
        assertEquals("", memory.get("split.rows", ""), "nobody chose that");
        drag(find(".split-pane-divider"), handle);
        long chosen = list();
        width(1200);
        assertEquals(chosen, list(), "it stays where it was put");
        width(1280);
        open();
        assertEquals(chosen, list());
        assertTrue(chosen > 870, chosen + " px");
    }
}
