package org.branchbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.SearchField;
import org.branchbook.control.SoftText;
import org.branchbook.search.Found.Group;
import org.branchbook.search.Found.Hit;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Asks for words and shows what holds them, by kind; the arrows choose, Enter opens. */
public final class SearchPanel {
    private static final int PAGE = 8;

    private final Ui ui;
    private final Searches searches;
    private final Consumer<Hit> open;
    private final SearchField field;
    private final ListView<SearchLine> list = new ListView<>();
    private final SoftText count = new SoftText("");
    private String asked = "";

    /**
     * @param open shows what was chosen, once the panel is closed
     */
    public SearchPanel(Ui ui, Searches searches, Consumer<Hit> open) {
        this.ui = ui;
        this.searches = searches;
        this.open = open;
        this.field = new SearchField(ui.text("search.prompt"), this::ask);
        field.setId("find-field");
        list.setId("find-list");
        list.getStyleClass().add("find-list");
        list.setFocusTraversable(false);
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(_ -> new SearchCell(ui.messages(), this::choose));
        Label empty = new Label(ui.text("search.help"));
        empty.setWrapText(true);
        empty.getStyleClass().add("find-empty");
        list.setPlaceholder(empty);
    }

    public void open() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox body = new VBox(8, field, list, count);
        VBox.setVgrow(list, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("search.title"))
                        .id("find-panel")
                        .width(760)
                        .height(600)
                        .content(body)
                        .focus(field)
                        .action(Buttons.plain(ui.text("search.close"), ui::close)));
        ui.tasks().run(searches::prepare);
    }

    private void ask(String question) {
        asked = question;
        ui.tasks()
                .run(() -> searches.find(question))
                .onSuccess(found -> {
                    if (question.equals(asked)) {
                        show(question, found);
                    }
                });
    }

    private void show(String question, Found found) {
        List<SearchLine> lines = new ArrayList<>();
        for (Group group : found.groups()) {
            lines.add(new SearchLine.Head(group));
            group.hits().forEach(hit -> lines.add(new SearchLine.Result(hit)));
        }
        list.getItems().setAll(lines);
        if (list.getPlaceholder() instanceof Label empty) {
            empty.setText(
                    question.isEmpty() ? ui.text("search.help") : ui.text("search.none", question));
        }
        count.setText(found.total() == 0 ? "" : ui.text("search.count", found.total()));
        list.scrollTo(0);
        move(1, -1);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean mine = true;
        switch (event.getCode()) {
            case DOWN -> move(1, at);
            case UP -> move(-1, at);
            case PAGE_DOWN -> move(1, Math.min(list.getItems().size() - 2, at + PAGE - 1));
            case PAGE_UP -> move(-1, Math.max(2, at - PAGE + 1));
            case ENTER -> choose();
            default -> mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    /** The nearest result beyond a line; headings are passed over. */
    private void move(int step, int from) {
        List<SearchLine> lines = list.getItems();
        for (int i = from + step; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i) instanceof SearchLine.Result) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - PAGE / 2));
                return;
            }
        }
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof SearchLine.Result(Hit hit)) {
            ui.close();
            open.accept(hit);
        }
    }
}
