package org.branchbook.recording;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Messages;
import org.branchbook.record.Step;

/** One step of the walk: its name, what is missing in it, and whether it is behind or next. */
final class StepPart extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    /** What the lines wrap at; a button does not ask its graphic how high it is at a width. */
    private static final double WIDTH = 176;

    private final Step step;
    private final Messages messages;
    private final Label title;
    private final VBox lines = new VBox();
    private final VBox box;

    StepPart(Step step, Messages messages) {
        this.step = step;
        this.messages = messages;
        title = new Label(messages.text(step));
        title.getStyleClass().add("strong");
        lines.getStyleClass().add("walk-lines");
        box = new VBox(title, lines);
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        box.setMouseTransparent(true);
        setGraphic(box);
        setId("step-" + step);
        getStyleClass().addAll("quiet", "walk-part");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Step next, RecordWalk walk) {
        List<RecordWalk.Line> said = walk.lines(step);
        boolean done = step.ordinal() < next.ordinal();
        lines.getChildren().setAll(said.stream().map(StepPart::label).toList());
        boolean lacking = said.stream().anyMatch(RecordWalk.Line::lacking);
        setAccessibleText(
                messages.text(step)
                        + " "
                        + said.stream()
                                .map(RecordWalk.Line::text)
                                .collect(Collectors.joining(" ")));
        title.setText(
                step == next
                        ? messages.text("record.walk.next", messages.text(step))
                        : messages.text(step));
        pseudoClassStateChanged(DONE, done && !lacking);
        pseudoClassStateChanged(LACKING, lacking);
        pseudoClassStateChanged(CURRENT, step == next);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + box.prefHeight(WIDTH) + snappedBottomInset();
    }

    void open(boolean on) {
        pseudoClassStateChanged(OPEN, on);
    }

    private static Label label(RecordWalk.Line line) {
        Label label = new Label(line.text());
        label.getStyleClass().add(line.lacking() ? "warning-text" : "soft");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
