package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.branchbook.base.Messages;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

class TablesTest extends FxTest {
    private final Memory memory = Memory.brief();
    private final List<String> opened = new ArrayList<>();
    private TableView<Specimen.Person> table;

    private void open() {
        show(
                800,
                500,
                () -> {
                    Messages messages = new Messages(Locale.CHINA);
                    Tasks tasks = Tasks.inline();
                    Ui ui = new Ui(messages, tasks, Clock.systemDefaultZone(), stage(), memory);
                    table = new Specimen(ui).table();
                    Tables.onOpen(table, person -> opened.add(person.name()));
                    Tables.keepWidths(table, memory);
                    return new VBox(new SearchField("找", opened::add), table);
                });
    }

    @Test
    void opensARowByDoubleClickAndByEnter() {
        open();
        doubleClick(find(".table-row-cell"));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(2, opened.size());
    }

    @Test
    void remembersTheWidthsOfColumns() {
        open();
        onFx(() -> table.resizeColumn(table.getColumns().getFirst(), 40));
        open();
        assertEquals(90, fx(() -> table.getColumns().getFirst().getPrefWidth()), "by no hand");
        Node edge = fx(this::edge);
        drag(edge, find(".search-field"));
        double given = fx(() -> table.getColumns().getFirst().getWidth());
        assertTrue(given > 90, given + " px");
        onFx(() -> stage().hide());
        open();
        assertEquals((int) given, fx(() -> table.getColumns().getFirst().getPrefWidth()));
    }

    /** What the skin lets one take hold of between two columns. */
    private Node edge() {
        return table.lookupAll(".column-header-background *").stream()
                .filter(node -> node instanceof Rectangle && node.isVisible())
                .min(Comparator.comparing(Node::getLayoutX))
                .orElseThrow();
    }

    @Test
    void searchesOnceAfterTheLastKeyAndClearsOnEscape() {
        open();
        enter("search", "zhang");
        waitFor("the search", () -> opened.equals(List.of("zhang")));
        press(KeyCode.ESCAPE);
        waitFor("the clearing", () -> opened.equals(List.of("zhang", "")));
    }
}
