package org.branchbook.register;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** A year between two arrows. */
public final class YearChoice {
    private final Label shown = new Label();
    private final HBox box = new HBox(4);
    private final Ui ui;
    private final Runnable changed;
    private int year;

    /**
     * @param id what the ids of its arrows begin with
     */
    public YearChoice(Ui ui, String id, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
        box.setAlignment(Pos.CENTER_LEFT);
        shown.setId(id + "-year");
        shown.setMinWidth(58);
        shown.setAlignment(Pos.CENTER);
        box.getChildren()
                .addAll(
                        Buttons.id(
                                id + "-before",
                                Buttons.icon(
                                        Icon.LEFT,
                                        ui.text("register.yearBefore"),
                                        () -> go(year - 1))),
                        shown,
                        Buttons.id(
                                id + "-after",
                                Buttons.icon(
                                        Icon.RIGHT,
                                        ui.text("register.yearAfter"),
                                        () -> go(year + 1))));
        set(ui.today().getYear());
    }

    public Node node() {
        return box;
    }

    public int value() {
        return year;
    }

    private void go(int wanted) {
        set(wanted);
        changed.run();
    }

    /** Shows another year without a word to who listens. */
    public void set(int wanted) {
        year = wanted;
        shown.setText(ui.text("register.year", String.valueOf(wanted)));
    }
}
