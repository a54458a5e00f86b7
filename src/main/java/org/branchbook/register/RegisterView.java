package org.branchbook.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Changes;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.SplitView;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A list of one kind of thing: Insert adds, Enter or F2 changes, Delete removes. Where it is of a
 * year, the year is chosen in its head.
 */
public final class RegisterView<T> implements Screen {
    private final Ui ui;
    private final Listed<T> listed;
    private final Listing<T> listing;
    private final String id;
    private final TableView<T> table;
    private final Toolbar bar;
    private final HBox tools = new HBox(8);
    private final VBox root = new VBox();
    private final YearChoice year;
    private final List<Node> heads = new ArrayList<>();
    private final Label sum = new Label();
    private Consumer<T> open = _ -> {};
    private Consumer<T> remove = _ -> {};
    private Runnable add = () -> {};
    private Consumer<List<T>> read = _ -> {};
    private final ScrollPane beside = new ScrollPane();
    private long wanted;
    private @Nullable Function<T, Node> detail;

    /** Offers a listing of a year as a document. */
    public interface Exporter {
        void offer(Listed<?> listed, int year);
    }

    /** What is done with the rows; each is its own step with undo. */
    public record Deeds<T>(Runnable add, Consumer<T> change, Consumer<T> remove) {}

    /**
     * Its buttons are called by the id of the listing: id-add, id-change, id-remove, id-export.
     *
     * @param empty what to do where there are no rows
     */
    public RegisterView(Ui ui, Listed<T> listed, String empty) {
        this.ui = ui;
        this.listed = listed;
        this.listing = listed.in(new Words(ui.messages(), ui::today));
        id = listing.id();
        table = Tables.table(id, new EmptyState(Icon.LIST, empty));
        bar = new Toolbar(listing.title());
        year = new YearChoice(ui, id, this::shown);
        if (listing.isOfYear()) {
            bar.left(year.node());
        }
        listing.columns().forEach(column -> RegisterColumns.add(table, column));
        tools.getStyleClass().add("filter-row");
        tools.setAlignment(Pos.CENTER_LEFT);
        Tables.onOpen(table, row -> open.accept(row));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    /** Its listing can be had as a document, where it may go on paper. */
    public RegisterView<T> exports(Exporter exporter) {
        if (!listing.paper().isEmpty()) {
            bar.rightFirst(
                    Buttons.id(
                            id + "-export",
                            Buttons.plain(
                                    ui.text("register.export"),
                                    Icon.EXPORT,
                                    () -> exporter.offer(listed, year.value()))));
        }
        return this;
    }

    /** Something between the head and the list: a sentence, figures. */
    public RegisterView<T> head(Node node) {
        heads.add(node);
        return this;
    }

    /** The rows are read again after these. */
    public RegisterView<T> reading(Changes... changed) {
        for (Changes changes : changed) {
            changes.listen(() -> ui.tasks().onFx(this::shown));
        }
        return this;
    }

    /** The same, and what the rows come to is said in a line above the list. */
    public RegisterView<T> reading(String sumId, Changes... changed) {
        sum.setId(sumId);
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        sum.getStyleClass().addAll("soft", "pair-sum");
        heads.addFirst(sum);
        return reading(changed);
    }

    /** Called with the rows whenever they were read. */
    public RegisterView<T> whenRead(Consumer<List<T>> listener) {
        read = listener;
        return this;
    }

    public RegisterView<T> deeds(String addText, Deeds<T> deeds) {
        add = deeds.add();
        open = deeds.change();
        remove = deeds.remove();
        bar.right(Buttons.id(id + "-add", Buttons.primary(addText, Icon.PLUS, deeds.add())));
        each("change", ui.text("register.change"), deeds.change());
        each("remove", ui.text("register.remove"), deeds.remove());
        return this;
    }

    /** A button for the chosen row. */
    public RegisterView<T> each(String name, String text, Consumer<T> deed) {
        Button button =
                Buttons.id(
                        id + "-" + name,
                        Buttons.plain(
                                text,
                                () -> deed.accept(table.getSelectionModel().getSelectedItem())));
        button.disableProperty().bind(none());
        tools.getChildren().add(button);
        return this;
    }

    private BooleanBinding none() {
        return table.getSelectionModel().selectedItemProperty().isNull();
    }

    /** Shows the chosen row in full beside the list. */
    public RegisterView<T> detail(Function<T, Node> shown) {
        detail = shown;
        beside.setId(id + "-detail");
        beside.setFitToWidth(true);
        beside.getStyleClass().add("register-beside");
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> beside.setContent(row == null ? null : shown.apply(row)));
        return this;
    }

    /** A button in the head for the whole list. */
    public RegisterView<T> tool(Node node) {
        bar.right(node);
        return this;
    }

    public int year() {
        return year.value();
    }

    public TableView<T> table() {
        return table;
    }

    @Override
    public Node node() {
        if (root.getChildren().isEmpty()) {
            Tables.fill(table);
            Tables.keepWidths(table, ui.memory());
            root.getChildren().add(bar);
            root.getChildren().addAll(heads);
            if (tools.getChildren().isEmpty()) {
                sum.getStyleClass().add("last-head");
            } else {
                root.getChildren().add(tools);
            }
            root.getChildren().add(detail == null ? table : split());
        }
        return root;
    }

    private Node split() {
        SplitView split = new SplitView(ui.memory(), id + "-split", table, beside, 0.62);
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    @Override
    public void shown() {
        int shown = year.value();
        ui.tasks()
                .run(() -> listing.page(shown))
                .onSuccess(page -> {
                    if (shown == year.value()) {
                        sum.setText(page.sum());
                        show(page.rows());
                    }
                });
    }

    @Override
    public void reveal(long row, LocalDate day) {
        wanted = row;
        year.set(day.getYear());
        shown();
    }

    private void show(List<T> rows) {
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        T found = wanted == 0 ? null : Chosen.of(rows, row -> listing.number(row) == wanted);
        if (found != null) {
            table.getSelectionModel().select(found);
            table.scrollTo(found);
            table.requestFocus();
        } else if (!rows.isEmpty()) {
            table.getSelectionModel().select(Math.clamp(at, 0, rows.size() - 1));
        }
        wanted = 0;
        read.accept(rows);
    }

    private void key(KeyEvent event) {
        T chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.INSERT) {
            add.run();
        } else if (event.getCode() == KeyCode.DELETE && chosen != null) {
            remove.accept(chosen);
        } else if (event.getCode() == KeyCode.F2 && chosen != null) {
            open.accept(chosen);
        } else {
            return;
        }
        event.consume();
    }
}
