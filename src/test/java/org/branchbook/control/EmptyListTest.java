package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.ui.Icon;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

/** What a list says while it shows nothing: nothing there, not found, filtered away. */
class EmptyListTest extends PartTest {
    private final List<String> all = new ArrayList<>(List.of("张三", "李四"));
    private SearchField search;
    private TableView<String> table;
    private EmptyList empty;

    private void open(Locale locale) {
        open(locale, Clock.systemDefaultZone(), this::list, node -> node);
    }

    private Node list(Ui ui) {
        search = new SearchField("按姓名查找", this::filter);
        table = Tables.table("people", new EmptyState(Icon.MEMBERS, "还没有人。"));
        Tables.text(table, "姓名", 90, name -> name);
        empty = EmptyList.of(ui, search, table).unless(all::isEmpty, new Label("筛选后没有人。"));
        table.getItems().setAll(all);
        return new VBox(search, table);
    }

    private void filter(String words) {
        table.getItems().setAll(all.stream().filter(name -> name.contains(words)).toList());
    }

    private String said() {
        return fx(() -> {
            Node node = table.getPlaceholder();
            Node label = node instanceof Label ? node : node.lookup(".label");
            return ((Label) label).getText();
        });
    }

    @Test
    void namesTheWordsAndEscapeInTheListClearsThem() {
        open(Locale.CHINA);
        enter("search", "王五");
        waitFor("the words", () -> said().equals("没有找到“王五”。可以少输几个字，或清除查找。"));
        enter("search", "赵六");
        waitFor("the other words", () -> said().contains("“赵六”"));
        onFx(table::requestFocus);
        press(KeyCode.ESCAPE);
        waitFor("everybody", () -> table.getItems().size() == 2);
        assertEquals("", fx(search::getText));
        assertEquals(true, fx(search::isFocused));
        assertFalse(said().contains("没有找到"));
    }

    @Test
    void theButtonClearsThemToo() {
        open(Locale.ENGLISH);
        enter("search", "Wang");
        waitFor("the words", () -> said().startsWith("Nothing found for \"Wang\"."));
        click("search-clear");
        waitFor("everybody", () -> table.getItems().size() == 2);
    }

    @Test
    void saysThatThereIsNothingAtAllWhereThatIsSo() {
        open(Locale.CHINA);
        onFx(() -> {
            table.getItems().clear();
            empty.show();
        });
        assertEquals("筛选后没有人。", said());
        onFx(() -> {
            all.clear();
            empty.show();
        });
        assertEquals("还没有人。", said());
        enter("search", "王五");
        waitFor("the search", () -> fx(search.words()::get).equals("王五"));
        assertEquals("还没有人。", said());
    }
}
