package org.branchbook.record;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What a reviewer would miss in the record, each with the way to where it is mended. */
final class CheckPart implements PagePart {
    private final Ui ui;
    private final Consumer<Step> go;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    CheckPart(Ui ui, Consumer<Step> go) {
        this.ui = ui;
        this.go = go;
        lines.setId("check-lines");
        lines.getStyleClass().add("close-warnings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
    }

    @Override
    public String id() {
        return "check";
    }

    @Override
    public String name() {
        return ui.text("record.step.check");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(RecordPage page) {
        List<Problem> found =
                new CloseCheck(page.rules(), ui.messages())
                        .of(page.sheet(), page.content().resolutions());
        lines.getChildren().setAll(found.stream().map(this::line).toList());
        if (found.isEmpty()) {
            Label nothing = new Label(ui.text("record.close.nothing"));
            nothing.setGraphic(Icon.DONE.node());
            lines.getChildren().add(nothing);
        }
    }

    private HBox line(Problem problem) {
        Label text = new Label(problem.text(ui.messages()));
        text.setGraphic(Icon.WARNING.node());
        text.getStyleClass().add("warning-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Step step = step(problem);
        Button mend =
                Buttons.quiet(
                        ui.text("record.check.go", ui.messages().text(step)),
                        () -> go.accept(step));
        mend.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(text, gap, mend);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("row");
        return line;
    }

    private static Step step(Problem problem) {
        return switch (problem.field()) {
            case "place", "chair", "recorder" -> Step.PLAN;
            case "attendance" -> Step.SIGN_IN;
            default -> Step.WRITE;
        };
    }

    @Override
    public void focus() {
        lines.requestFocus();
    }
}
