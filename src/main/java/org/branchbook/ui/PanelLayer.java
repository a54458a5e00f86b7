package org.branchbook.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The open panels, one above the other; keeps the keyboard inside the top one. */
final class PanelLayer extends StackPane {
    private final Deque<Open> open = new ArrayDeque<>();

    PanelLayer() {
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, this::commandKey);
        sceneProperty().subscribe(this::watch);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The id of the panel on top; empty without one. */
    String top() {
        Open top = open.peek();
        String id = top == null ? null : top.panel.node().getId();
        return id == null ? "" : id;
    }

    void open(Panel panel) {
        Scene scene = getScene();
        Node before = scene == null ? null : scene.getFocusOwner();
        StackPane dim = new StackPane(panel.node());
        dim.getStyleClass().add("dim");
        open.push(new Open(panel, dim, before));
        getChildren().add(dim);
        setVisible(true);
        focusInside();
    }

    void close() {
        if (open.isEmpty()) {
            return;
        }
        Open top = open.pop();
        getChildren().remove(top.dim);
        setVisible(isOpen());
        if (top.before != null) {
            top.before.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        Open top = open.peek();
        if (top == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            Button cancel = top.panel.cancelButton();
            if (cancel == null) {
                close();
            } else {
                press(cancel);
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            press(top.panel.primaryButton());
        }
    }

    private void commandKey(KeyEvent event) {
        Open top = open.peek();
        boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (top != null && enter && event.getTarget() instanceof TextArea) {
            event.consume();
            press(top.panel.primaryButton());
        }
    }

    private static void press(@Nullable Button button) {
        if (button != null && !button.isDisabled()) {
            button.requestFocus();
            button.fire();
        }
    }

    private void watch(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::keepInside);
        }
    }

    private void keepInside(@Nullable Node owner) {
        Open top = open.peek();
        if (top != null
                && owner != null
                && getScene() != null
                && !inside(owner, top.panel.node())) {
            Platform.runLater(this::focusInside);
        }
    }

    private void focusInside() {
        Open top = open.peek();
        if (top == null) {
            return;
        }
        applyCss();
        layout();
        top.panel.focusFirst();
    }

    private static boolean inside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private record Open(Panel panel, StackPane dim, @Nullable Node before) {}
}
