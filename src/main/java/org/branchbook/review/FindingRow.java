package org.branchbook.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.check.Finding;
import org.branchbook.control.Badge;
import org.branchbook.control.SoftText;
import org.branchbook.rules.CheckLevel;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** One finding: what is wrong, what to do about it and why, and the way to where it is mended. */
final class FindingRow extends HBox {
    FindingRow(Ui ui, Finding finding, Way way) {
        Label text = new Label(finding.code() + "　" + finding.text(ui.messages()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label todo =
                new SoftText(
                        ui.text(
                                "review.todo",
                                ui.text(finding.todo()),
                                finding.basis().text(ui.messages())));
        todo.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(text, todo);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button mend =
                Buttons.quiet(
                        ui.text("review.go", ui.messages().text(finding.spot().part())),
                        () -> way.to(finding.spot()));
        mend.setId("mend-" + finding.code());
        mend.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(badge(ui, finding.level()), said, mend);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().addAll("row", "finding");
    }

    static Badge badge(Ui ui, CheckLevel level) {
        Badge badge =
                new Badge(
                        ui.messages().text(level),
                        switch (level) {
                            case ERROR -> Badge.Tone.BAD;
                            case WARNING -> Badge.Tone.WARNING;
                            case HINT, OFF -> Badge.Tone.NEUTRAL;
                        });
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
