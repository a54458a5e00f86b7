package org.branchbook.recording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.base.Dates;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The plan of an activity, and when it was entered, which is not when it was held. */
final class PlanPane extends VBox implements PagePart {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Ui ui;
    private final GridPane grid = new GridPane();
    private final Button change;
    private int row;

    PlanPane(Ui ui, Runnable edit) {
        this.ui = ui;
        getStyleClass().add("plan-pane");
        grid.getStyleClass().add("form");
        change =
                Buttons.id(
                        "change-plan",
                        Buttons.plain(ui.text("record.changePlan"), Icon.EDIT, edit));
        getChildren().addAll(grid, change);
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String name() {
        return ui.text("record.tab.plan");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        change.requestFocus();
    }

    @Override
    public void show(RecordPage page) {
        Activity activity = page.activity();
        grid.getChildren().clear();
        row = 0;
        var plan = activity.plan();
        line("planning.type", ui.messages().text(activity.type()));
        line("planning.title", activity.title());
        line(
                "planning.date",
                Dates.full(activity.date(), ui.messages().locale())
                        + "  "
                        + Dates.time(plan.when().start())
                        + "–"
                        + Dates.time(plan.when().end()));
        line("planning.place", plan.place());
        line("planning.chair", plan.people().chair());
        line("planning.recorder", plan.people().recorder());
        line("planning.audience", ui.messages().text(plan.people().audience().kind()));
        line("record.entered", stamp(activity.stamps().entered()));
        line("record.held", stamp(activity.stamps().held()));
        line("record.changed", stamp(activity.stamps().changed()));
        line("record.closedAt", stamp(activity.stamps().closed()));
        change.setVisible(!activity.closed());
    }

    private void line(String key, String value) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("form-label");
        Label text = new Label(value.isEmpty() ? "—" : value);
        text.setWrapText(true);
        GridPane.setValignment(label, VPos.BASELINE);
        GridPane.setValignment(text, VPos.BASELINE);
        grid.addRow(row++, label, text);
    }

    private static String stamp(@Nullable LocalDateTime at) {
        return at == null ? "" : at.format(STAMP);
    }
}
