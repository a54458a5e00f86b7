package org.branchbook.appraisal;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.branchbook.control.Badge;
import org.branchbook.ui.Ui;

/** The counts of an appraisal, with the limit of excellent. */
final class GradeTotals {
    private final Ui ui;
    private final FlowPane box = new FlowPane(16, 4);

    GradeTotals(Ui ui) {
        this.ui = ui;
        box.setId("grade-totals");
        box.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return box;
    }

    void show(GradeCounts counts) {
        String excellent =
                ui.text(
                        "appraisal.total.excellent",
                        counts.of(Grade.EXCELLENT),
                        counts.mostExcellent());
        box.getChildren()
                .setAll(
                        label("appraisal.total.gradable", counts.members(), counts.gradable()),
                        counts.tooManyExcellent()
                                ? new Badge(excellent, Badge.Tone.BAD)
                                : new Label(excellent),
                        label(
                                "appraisal.total.others",
                                counts.of(Grade.QUALIFIED),
                                counts.of(Grade.BASIC),
                                counts.of(Grade.UNQUALIFIED)),
                        label("appraisal.total.open", counts.gradable() - counts.graded()));
    }

    private Label label(String key, Object... args) {
        return new Label(ui.text(key, args));
    }
}
