package org.branchbook.record;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.base.Messages;

/** One step of the walk: its name, what it says of itself, and whether it is behind or next. */
final class StepPart extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final Step step;
    private final Label line = new Label();

    StepPart(Step step, String name) {
        this.step = step;
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        line.getStyleClass().add("soft");
        VBox box = new VBox(title, line);
        box.setMouseTransparent(true);
        setGraphic(box);
        setId("step-" + step);
        getStyleClass().addAll("quiet", "walk-part");
        setPrefWidth(100);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(RecordPage page, Messages messages) {
        Step next = page.next();
        boolean done = step.ordinal() < next.ordinal();
        line.setText(RecordWalk.line(step, page, messages));
        setAccessibleText(messages.text(step) + " " + line.getText());
        pseudoClassStateChanged(DONE, done);
        pseudoClassStateChanged(LACKING, done && RecordWalk.lacks(step, page.activity()));
        pseudoClassStateChanged(CURRENT, step == next);
    }
}
