package org.branchbook.followup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.attachment.FileCopies;
import org.branchbook.control.EmptyState;
import org.branchbook.member.Members;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The follow-ups and the rectification list of one activity, on the page of its record. */
public final class FollowUpPane implements RecordPart {
    private final Ui ui;
    private final FollowUpActions actions;
    private final TableView<FollowUp> table;
    private final Button addMeasure;
    private final Button addTask;
    private final VBox root = new VBox(8);
    private @Nullable Activity shown;

    public FollowUpPane(Ui ui, FollowUps followUps, Members members, FileCopies files) {
        this.ui = ui;
        this.actions = new FollowUpActions(ui, followUps, members, files);
        table =
                FollowUpTable.of(
                        ui,
                        new EmptyState(Icon.DONE, ui.text("followup.record.empty")),
                        false,
                        actions);
        addMeasure = button("add-measure", "followup.addMeasure", Icon.PLUS, this::addMeasure);
        addTask = button("add-task", "followup.addTask", Icon.PLUS, this::addTask);
        HBox bar = new HBox(8, addTask, addMeasure);
        bar.getChildren().addAll(new FollowUpButtons(ui, table, actions).nodes());
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("kind-pane");
        root.getChildren().addAll(bar, table);
        followUps.changes().listen(() -> ui.tasks().onFx(this::load));
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        return Buttons.id(id, Buttons.plain(ui.text(key), icon, action));
    }

    @Override
    public Step step() {
        return Step.WRITE;
    }

    @Override
    public String id() {
        return "followups";
    }

    @Override
    public String name() {
        return ui.text("followup.title");
    }

    @Override
    public boolean suits(Activity activity) {
        return true;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Activity activity) {
        shown = activity;
        boolean life =
                activity.plan().types().stream()
                        .anyMatch(type ->
                                type == ActivityType.ORG_LIFE_MEETING
                                        || type == ActivityType.DEMOCRATIC_APPRAISAL);
        addMeasure.setVisible(life);
        addMeasure.setManaged(life);
        load();
    }

    private void load() {
        Activity wanted = shown;
        if (wanted != null) {
            ui.tasks()
                    .run(() -> actions.door().of(wanted.id()))
                    .onSuccess(found -> {
                        if (wanted.equals(shown)) {
                            table.getItems().setAll(found);
                        }
                    });
        }
    }

    private void addTask() {
        if (shown != null) {
            actions.add(shown, FollowUpDraft.Kind.FOLLOW_UP);
        }
    }

    private void addMeasure() {
        if (shown != null) {
            actions.add(shown, FollowUpDraft.Kind.RECTIFICATION);
        }
    }
}
