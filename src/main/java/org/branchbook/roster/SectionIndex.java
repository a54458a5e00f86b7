package org.branchbook.roster;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.form.Form;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A long form with the names of its sections beside it: a click, or Ctrl+Page Up and Down, goes to
 * one.
 */
final class SectionIndex {
    /** What stays free above or below a field that comes into view. */
    private static final double ROOM = 48;

    private final Ui ui;
    private final Form form;
    private final ScrollPane scroll;
    private final VBox names = new VBox(2);
    private final HBox root;
    private List<Label> sections = List.of();
    private int current;

    SectionIndex(Ui ui, Form form) {
        this.ui = ui;
        this.form = form;
        scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        scroll.vvalueProperty().subscribe(this::follow);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        names.getStyleClass().add("section-index");
        names.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(16, names, scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.focusOwnerProperty().subscribe(this::reveal);
                    }
                });
        refresh();
    }

    Node node() {
        return root;
    }

    /** Names the sections anew after rows came or went. */
    void refresh() {
        sections = form.sections();
        names.getChildren().clear();
        for (Label section : sections) {
            ToggleButton name = new ToggleButton(section.getText());
            name.setId("section-" + names.getChildren().size());
            name.setMnemonicParsing(false);
            name.setFocusTraversable(false);
            name.setMaxWidth(Double.MAX_VALUE);
            name.getStyleClass().add("section-name");
            name.setOnAction(_ -> go(sections.indexOf(section)));
            names.getChildren().add(name);
        }
        Label hint = new Label(ui.text("member.sectionKeys"));
        hint.setWrapText(true);
        hint.setMaxWidth(112);
        names.getChildren().add(hint);
        mark(Math.min(current, sections.size() - 1));
    }

    private void go(int index) {
        if (index < 0 || index >= sections.size()) {
            return;
        }
        Label section = sections.get(index);
        form.firstBelow(section).ifPresent(field -> field.control().requestFocus());
        scroll.setVvalue(top(section) / Math.max(1, hidden()));
        mark(index);
    }

    /** Brings what got the focus into view, whoever gave it: a problem, a gap, the keyboard. */
    private void reveal(@Nullable Node focused) {
        if (focused == null || !inside(focused)) {
            return;
        }
        Bounds own = focused.localToScene(focused.getBoundsInLocal());
        Bounds place = form.node().sceneToLocal(own);
        double height = scroll.getViewportBounds().getHeight();
        double above = scroll.getVvalue() * hidden();
        double wanted = above;
        if (place.getMinY() < above) {
            wanted = place.getMinY() - ROOM;
        } else if (place.getMaxY() > above + height) {
            wanted = place.getMaxY() + ROOM - height;
        }
        if (wanted != above && hidden() > 0) {
            scroll.setVvalue(Math.clamp(wanted / hidden(), 0.0, 1.0));
        }
        mark(above(place.getMinY()));
    }

    /** The last section that begins above this height. */
    private int above(double height) {
        int last = 0;
        for (int i = 0; i < sections.size(); i++) {
            last = top(sections.get(i)) <= height ? i : last;
        }
        return last;
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(form.node())) {
                return true;
            }
        }
        return false;
    }

    /** How far the content can be scrolled. */
    private double hidden() {
        return form.node().getHeight() - scroll.getViewportBounds().getHeight();
    }

    private static double top(Label section) {
        return section.getBoundsInParent().getMinY();
    }

    /** The topmost section that can be seen. */
    private void follow() {
        mark(above(scroll.getVvalue() * hidden() + ROOM / 2));
    }

    private void mark(int index) {
        current = Math.max(0, index);
        for (int i = 0; i < sections.size(); i++) {
            ((ToggleButton) names.getChildren().get(i)).setSelected(i == current);
        }
    }

    private void key(KeyEvent event) {
        boolean next = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isShortcutDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
            event.consume();
            go(current + (next ? 1 : -1));
        }
    }
}
