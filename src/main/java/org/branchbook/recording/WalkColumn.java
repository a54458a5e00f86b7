package org.branchbook.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Messages;
import org.branchbook.record.RecordPage;
import org.branchbook.record.Step;

/** The walk at the left of the record: every step with what is missing, the next one marked. */
final class WalkColumn extends ScrollPane {
    private static final List<Step> STEPS =
            List.of(Step.PLAN, Step.NOTIFY, Step.SIGN_IN, Step.WRITE, Step.CHECK, Step.CLOSE);
    private final Messages messages;
    private final List<StepPart> parts = new ArrayList<>();

    WalkColumn(Messages messages, Consumer<Step> go) {
        this.messages = messages;
        VBox column = new VBox();
        column.getStyleClass().add("walk");
        for (Step step : STEPS) {
            StepPart part = new StepPart(step, messages);
            part.setOnAction(_ -> go.accept(step));
            parts.add(part);
        }
        column.getChildren().addAll(parts);
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("walk-column", "panel-scroll");
        setMinWidth(216);
        setPrefWidth(216);
    }

    void show(RecordPage page) {
        RecordWalk walk = new RecordWalk(page, messages);
        Step next = page.next();
        parts.forEach(part -> part.show(next, walk));
    }

    /** Marks the step whose page is shown. */
    void open(Step step) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).open(STEPS.get(i) == step);
        }
    }

    /** The step so many places on, within the walk. */
    static Step beside(Step step, int by) {
        int at = STEPS.indexOf(step) + by;
        return STEPS.get(Math.clamp(at, 0, STEPS.size() - 1));
    }
}
