package org.branchbook.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A sheet over the dimmed window: title, content, buttons. Esc closes it, Enter presses the primary
 * button (Ctrl+Enter in a text area), Tab stays inside.
 */
public final class Panel {
    private final VBox box = new VBox();
    private final VBox body = new VBox();
    private final HBox footer = new HBox();
    private final Region gap = new Region();
    private final Region top = new Region();
    private final Region bottom = new Region();
    private @Nullable Button primary;
    private @Nullable Button cancel;
    private @Nullable Node first;

    public Panel(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("panel-title");
        body.getStyleClass().add("panel-body");
        footer.getStyleClass().add("panel-footer");
        footer.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(gap, Priority.ALWAYS);
        footer.getChildren().add(gap);
        VBox.setVgrow(body, Priority.ALWAYS);
        box.getStyleClass().add("panel");
        box.setAccessibleText(title);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.getChildren().addAll(top, label, body, footer, bottom);
        guard(top, () -> bottom.requestFocusTraversal(TraversalDirection.PREVIOUS));
        guard(bottom, this::focusFirst);
        width(520);
    }

    public Panel id(String id) {
        box.setId(id);
        return this;
    }

    public Panel width(double width) {
        box.setPrefWidth(width);
        return this;
    }

    public Panel height(double height) {
        box.setPrefHeight(height);
        return this;
    }

    /** Adds to the body; the last node added takes the free height. */
    public Panel content(Node node) {
        body.getChildren().forEach(n -> VBox.setVgrow(n, Priority.NEVER));
        body.getChildren().add(node);
        VBox.setVgrow(node, Priority.ALWAYS);
        return this;
    }

    /** Like {@link #content}, with a scroll bar where the window is too small. */
    public Panel scrolling(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        return content(scroll);
    }

    /** A button at the right, before the primary one; does not close by itself. */
    public Panel action(Button button) {
        footer.getChildren().add(button);
        return this;
    }

    /** The button that Esc presses as well: what it stops must not go on behind a closed panel. */
    public Panel cancel(Button button) {
        cancel = button;
        return action(button);
    }

    /** A button or note at the left of the footer. */
    public Panel aside(Node node) {
        footer.getChildren().add(footer.getChildren().indexOf(gap), node);
        return this;
    }

    /** The button that Enter presses; does not close by itself. */
    public Panel primary(String text, Runnable action) {
        return primary(Buttons.primary(text, action));
    }

    public Panel primary(Button button) {
        if (button.getId() == null) {
            button.setId("panel-primary");
        }
        primary = button;
        return action(button);
    }

    /** The node that gets the keyboard first; without it the first one that can. */
    public Panel focus(Node node) {
        first = node;
        return this;
    }

    void focusFirst() {
        if (first != null) {
            first.requestFocus();
        } else {
            top.requestFocusTraversal(TraversalDirection.NEXT);
            preferPrimary();
        }
    }

    /** Where there is nothing to fill in, Enter must not find the button that cancels. */
    private void preferPrimary() {
        boolean onButton = footer.getChildren().stream().anyMatch(Node::isFocused);
        if (onButton && primary != null) {
            primary.requestFocus();
        }
    }

    /** A node without size before the first and after the last one sends Tab round. */
    private static void guard(Region node, Runnable onward) {
        node.setFocusTraversable(true);
        node.setMaxHeight(0);
        node.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        onward.run();
                    }
                });
    }

    Region node() {
        return box;
    }

    @Nullable Button cancelButton() {
        return cancel;
    }

    @Nullable Button primaryButton() {
        return primary;
    }
}
