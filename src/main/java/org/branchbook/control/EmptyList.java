package org.branchbook.control;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/**
 * What a list with a search field says while it has no rows: that there is nothing at all, that the
 * words were not found, or that the filters leave nothing. Esc in the list clears the words as in
 * the field.
 */
public final class EmptyList {
    private final Ui ui;
    private final SearchField search;
    private final ObjectProperty<Node> placeholder;
    private final Node nothing;
    private BooleanSupplier bare = () -> false;
    private Node filtered;

    private EmptyList(Ui ui, SearchField search, Control list, ObjectProperty<Node> placeholder) {
        this.ui = ui;
        this.search = search;
        this.placeholder = placeholder;
        nothing = placeholder.get() == null ? new Label() : placeholder.get();
        filtered = nothing;
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        search.words().addListener(_ -> show());
    }

    /** Of a table whose placeholder says that there is nothing at all. */
    public static EmptyList of(Ui ui, SearchField search, TableView<?> table) {
        return new EmptyList(ui, search, table, table.placeholderProperty());
    }

    public static EmptyList of(Ui ui, SearchField search, ListView<?> list) {
        return new EmptyList(ui, search, list, list.placeholderProperty());
    }

    /**
     * Tells a list that is really empty from one that shows nothing.
     *
     * @param empty whether there is nothing to search in
     * @param none said where filters leave nothing
     */
    public EmptyList unless(BooleanSupplier empty, Node none) {
        bare = empty;
        filtered = none;
        return this;
    }

    /** Looks anew whether there is something to search in. */
    public void show() {
        String words = search.words().get();
        if (bare.getAsBoolean()) {
            placeholder.set(nothing);
        } else {
            placeholder.set(words.isEmpty() ? filtered : notFound(words));
        }
    }

    private Node notFound(String words) {
        return new EmptyState(
                Icon.SEARCH,
                ui.text("ui.search.none", words),
                Buttons.id("search-clear", Buttons.plain(ui.text("ui.search.clear"), this::clear)));
    }

    private void clear() {
        search.clear();
        search.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            clear();
        }
    }
}
