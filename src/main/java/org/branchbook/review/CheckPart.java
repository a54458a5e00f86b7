package org.branchbook.review;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.rules.CheckLevel;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What is found in the record that is open, a moment after each change of it. The walk says what
 * was found the last time, so that ticking somebody off never waits for the checks.
 */
final class CheckPart implements RecordPart {
    private final Ui ui;
    private final Checks checks;
    private final Way way;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private @Nullable ActivityId id;

    CheckPart(Ui ui, Checks checks, Way way) {
        this.ui = ui;
        this.checks = checks;
        this.way = way;
        lines.setId("check-lines");
        lines.getStyleClass().add("findings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        pause.setOnFinished(_ -> look());
    }

    @Override
    public Step step() {
        return Step.CHECK;
    }

    @Override
    public String id() {
        return "checks";
    }

    @Override
    public String name() {
        return ui.text("record.step.check");
    }

    @Override
    public boolean suits(Activity activity) {
        return true;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Activity activity) {
        boolean other = !activity.id().equals(id);
        id = activity.id();
        if (other) {
            lines.getChildren().clear();
            look();
        } else {
            pause.playFromStart();
        }
    }

    private void look() {
        ActivityId wanted = id;
        if (wanted != null) {
            ui.tasks()
                    .run(() -> checks.of(wanted))
                    .onSuccess(found -> {
                        if (wanted.equals(id)) {
                            fill(found);
                        }
                    });
        }
    }

    private void fill(List<Finding> found) {
        List<Node> rows = new ArrayList<>();
        if (found.isEmpty()) {
            Label nothing = new Label(ui.text("review.nothing"));
            nothing.setGraphic(Icon.DONE.node());
            rows.add(nothing);
        }
        found.forEach(each -> rows.add(new FindingRow(ui, each, way)));
        lines.getChildren().setAll(rows);
    }

    @Override
    public List<Problem> missing(Activity activity) {
        if (!activity.state().begun()) {
            return List.of();
        }
        List<Finding> found = checks.of(activity.id());
        List<Problem> said = new ArrayList<>();
        say(said, found, CheckLevel.ERROR, "review.walk.errors");
        say(said, found, CheckLevel.WARNING, "review.walk.warnings");
        return said;
    }

    private static void say(List<Problem> said, List<Finding> found, CheckLevel level, String key) {
        long count = found.stream().filter(each -> each.level() == level).count();
        if (count > 0) {
            said.add(Problem.of("check", key, count));
        }
    }

    @Override
    public void leave() {
        pause.stop();
    }
}
