package org.branchbook.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.attachment.FileCopies;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.member.Members;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/**
 * What is still to be done after activities, and what was done since the beginning of last year.
 */
public final class FollowUpView implements Screen {
    private final Ui ui;
    private final FollowUps followUps;
    private final TableView<FollowUp> table;
    private final VBox root = new VBox();
    private final ToggleGroup filters = new ToggleGroup();
    private final ToggleButton open = chip("open");
    private final ToggleButton done = chip("done");
    private List<FollowUp> all = List.of();

    /**
     * @param record shows the record of an activity
     */
    public FollowUpView(
            Ui ui,
            FollowUps followUps,
            Members members,
            FileCopies files,
            Consumer<ActivityId> record) {
        this.ui = ui;
        this.followUps = followUps;
        FollowUpActions actions = new FollowUpActions(ui, followUps, members, files);
        table =
                FollowUpTable.of(
                        ui, new EmptyState(Icon.DONE, ui.text("followup.empty")), true, actions);
        Button go =
                Buttons.id(
                        "followup-record",
                        Buttons.plain(
                                ui.text("followup.record"),
                                () ->
                                        record.accept(
                                                table.getSelectionModel()
                                                        .getSelectedItem()
                                                        .activity())));
        go.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox row = new HBox(8);
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(new FollowUpButtons(ui, table, actions).nodes());
        row.getChildren().add(go);
        open.setSelected(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren()
                .addAll(new Toolbar(ui.text("followup.title")).left(open, done), row, table);
        followUps.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private ToggleButton chip(String id) {
        ToggleButton chip = new ToggleButton();
        chip.setId("followups-" + id);
        chip.setToggleGroup(filters);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            filter();
        });
        return chip;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        LocalDate since = LocalDate.of(ui.today().getYear() - 1, 1, 1);
        ui.tasks().run(() -> followUps.since(since)).onSuccess(this::show);
    }

    private void show(List<FollowUp> found) {
        all = found;
        long left = found.stream().filter(one -> one.done() == null).count();
        open.setText(ui.text("followup.open", left));
        done.setText(ui.text("followup.doneCount", found.size() - left));
        filter();
    }

    private void filter() {
        boolean wanted = done.isSelected();
        FollowUp chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(all.stream().filter(o -> (o.done() != null) == wanted).toList());
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(one -> chosen != null && one.id() == chosen.id())
                .findFirst()
                .ifPresentOrElse(
                        one -> table.getSelectionModel().select(one),
                        () -> table.getSelectionModel().selectFirst());
    }
}
