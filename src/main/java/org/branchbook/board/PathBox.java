package org.branchbook.board;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.PartialDate;
import org.branchbook.development.Developments;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.member.MemberId;
import org.branchbook.step.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** Two lines on a person's page: the step reached and the one that comes, with the way to them. */
public final class PathBox extends HBox {
    private final Ui ui;
    private final VBox lines = new VBox();

    /**
     * @param open shows all steps
     */
    public PathBox(Ui ui, Developments developments, MemberId id, Runnable open) {
        this.ui = ui;
        setId("path-box");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button button = Buttons.id("open-development", Buttons.plain(text("board.steps"), open));
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(lines, button);
        ui.tasks().run(() -> developments.of(id, ui.today())).onSuccess(this::show);
    }

    private void show(Pathway pathway) {
        Step current = pathway.current();
        PartialDate day = current == null ? null : pathway.development().day(current.number());
        line(
                current == null
                        ? text("board.path.none")
                        : ui.text(
                                day == null ? "board.path.undated" : "board.path.now",
                                current.number(),
                                current.name(ui.messages()),
                                String.valueOf(day)),
                "path-line");
        if (!pathway.open()) {
            return;
        }
        pathway.next().ifPresent(next -> line(next(next), "soft"));
        if (pathway.late()) {
            line(text("board.path.late"), "late");
        }
    }

    private String next(StepLine next) {
        String window = next.window().text(ui.messages());
        return ui.text(
                window.isEmpty() ? "board.path.next" : "board.path.nextBy",
                next.step().number(),
                next.step().name(ui.messages()),
                window);
    }

    private void line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        lines.getChildren().add(label);
    }

    private String text(String key) {
        return ui.text(key);
    }
}
