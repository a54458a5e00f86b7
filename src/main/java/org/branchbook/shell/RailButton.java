package org.branchbook.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * A button of the rail: an icon above its name. It is no JavaFX control, because the first of those
 * reads the whole of Modena, and the first frame would wait for it.
 */
final class RailButton extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int ICON = 22;

    private final Entry entry;
    private final Consumer<String> open;

    RailButton(Entry entry, Consumer<String> open) {
        this.entry = entry;
        this.open = open;
        Text name = new Text(entry.title());
        name.getStyleClass().add("rail-name");
        getChildren().addAll(entry.icon().node(ICON), name);
        setId(id(entry.id()));
        getStyleClass().add("rail-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(entry.title());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    static String id(String view) {
        return "nav-" + view;
    }

    void chosen(boolean now) {
        pseudoClassStateChanged(CHOSEN, now);
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            open.accept(entry.id());
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open.accept(entry.id());
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.accept(entry.id());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
