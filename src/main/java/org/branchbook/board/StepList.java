package org.branchbook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyState;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.step.StepPart;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Somebody's 25 steps under their five parts; arrows walk, Enter opens a step. */
final class StepList {
    private final Ui ui;
    private final BiConsumer<Pathway, StepLine> open;
    private final Label name = new Label();
    private final HBox head = new HBox(name);
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final VBox root = new VBox();
    private final List<StepRow> rows = new ArrayList<>();
    private @Nullable Pathway shown;

    StepList(Ui ui, BiConsumer<Pathway, StepLine> open) {
        this.ui = ui;
        this.open = open;
        name.setId("board-person");
        name.getStyleClass().add("detail-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        head.getStyleClass().add("row");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("step-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("detail-pane");
        root.getChildren().addAll(head, scroll);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(null);
    }

    Node node() {
        return root;
    }

    void actions(Button... buttons) {
        head.getChildren().addAll(buttons);
    }

    void show(@Nullable Pathway pathway) {
        Pathway before = shown;
        shown = pathway;
        head.setVisible(pathway != null);
        if (pathway == null) {
            rows.clear();
            body.getChildren().setAll(new EmptyState(Icon.PERSON, ui.text("board.nobodyChosen")));
            return;
        }
        name.setText(pathway.development().person().name());
        if (before != null && before.development().id().equals(pathway.development().id())) {
            rows.forEach(row -> row.show(pathway, pathway.lines().get(rows.indexOf(row))));
            return;
        }
        rows.clear();
        body.getChildren().clear();
        fill(pathway);
        scroll.setVvalue(0);
    }

    private void fill(Pathway pathway) {
        StepPart part = null;
        for (StepLine line : pathway.lines()) {
            if (line.step().part() != part) {
                part = line.step().part();
                Label title = new Label(ui.messages().text(part));
                title.getStyleClass().add("form-section");
                body.getChildren().add(title);
            }
            StepRow row = new StepRow(ui, pathway, line, open);
            rows.add(row);
            body.getChildren().add(row);
        }
    }

    /** Gives the keyboard to the step that comes next. */
    void focusNext() {
        Pathway pathway = shown;
        if (pathway != null && !rows.isEmpty()) {
            int next = pathway.next().map(line -> line.step().number() - 1).orElse(0);
            focus(next);
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void key(KeyEvent event) {
        int at = focused();
        boolean down = event.getCode() == KeyCode.DOWN;
        if (at >= 0 && (down || event.getCode() == KeyCode.UP)) {
            focus(Math.clamp(at + (down ? 1L : -1L), 0, rows.size() - 1));
            event.consume();
        }
    }

    private void focus(int index) {
        StepRow row = rows.get(index);
        row.requestFocus();
        double height = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double middle = row.getBoundsInParent().getCenterY();
            double wanted = middle - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(wanted / height, 0, 1));
        }
    }
}
