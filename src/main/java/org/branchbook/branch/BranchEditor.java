package org.branchbook.branch;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The branch's profile and groups, as the settings show them. */
public final class BranchEditor {
    private final Ui ui;
    private final Branches branches;
    private final Form form;
    private final Field<String> name;
    private final Field<String> superior;
    private final Field<java.time.@Nullable LocalDate> founded;
    private final VBox groups = new VBox(4);
    private final TextField newGroup = new TextField();
    private final Label groupProblem = new Label();
    private final VBox root = new VBox();
    private boolean sample;

    public BranchEditor(Ui ui, Branches branches) {
        this.ui = ui;
        this.branches = branches;
        this.form = new Form(ui.messages());
        this.name = form.text("name", ui.text("branch.name")).required();
        name.help(ui.text("branch.nameHelp"));
        this.superior = form.text("superior", ui.text("branch.superior"));
        this.founded = form.date("founded", ui.text("branch.founded"));
        newGroup.setId("new-group");
        newGroup.setAccessibleText(ui.text("branch.newGroup"));
        newGroup.setPromptText(ui.text("branch.newGroup"));
        newGroup.setOnAction(_ -> addGroup());
        groupProblem.getStyleClass().add("form-rest");
        groupProblem.setId("group-problem");
        groupProblem.setWrapText(true);
        Label title = new Label(ui.text("branch.groups"));
        title.getStyleClass().add("form-section");
        HBox save =
                new HBox(
                        Buttons.id(
                                "branch-save",
                                Buttons.primary(ui.text("branch.save"), this::save)));
        HBox adding =
                row(
                        newGroup,
                        Buttons.id(
                                "group-add",
                                Buttons.plain(
                                        ui.text("branch.addGroup"), Icon.PLUS, this::addGroup)));
        root.getStyleClass().add("stack");
        root.getChildren().addAll(form.node(), save, title, groups, adding, groupProblem);
        say("");
        branches.changes().listen(() -> ui.tasks().onFx(this::load));
        load();
    }

    public Node node() {
        return root;
    }

    private record Loaded(Optional<Branch> branch, List<PartyGroup> groups) {}

    private void load() {
        ui.tasks()
                .run(() -> new Loaded(branches.find(), branches.groups()))
                .onSuccess(read -> {
                    read.branch().ifPresent(this::show);
                    groups.getChildren().setAll(read.groups().stream().map(this::line).toList());
                });
    }

    private void show(Branch branch) {
        name.set(branch.name());
        superior.set(branch.superior());
        founded.set(branch.foundedOn());
        sample = branch.sample();
    }

    private void save() {
        if (!form.complete()) {
            return;
        }
        Branch next = new Branch(name.get(), superior.get(), founded.get(), sample);
        ui.tasks()
                .run(() -> {
                    Branch before = branches.find().orElse(next);
                    branches.save(next);
                    return before;
                })
                .onSuccess(before -> ui.done(ui.text("branch.saved"), () -> branches.save(before)))
                .onFailure(form.refusals(ui::failed));
    }

    private HBox line(PartyGroup group) {
        TextField field = new TextField(group.name());
        field.setId("group-" + group.id().value());
        field.setAccessibleText(ui.text("branch.groups"));
        field.setOnAction(_ -> rename(group, field));
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        rename(group, field);
                    }
                });
        return row(
                field,
                Buttons.id(
                        "group-remove-" + group.id().value(),
                        Buttons.icon(
                                Icon.DELETE, ui.text("branch.removeGroup"), () -> remove(group))));
    }

    private static HBox row(TextField field, Node button) {
        HBox row = new HBox(8, field, button);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(360);
        return row;
    }

    private void addGroup() {
        String typed = newGroup.getText();
        ui.tasks()
                .run(() -> branches.addGroup(typed))
                .onSuccess(id -> {
                    newGroup.clear();
                    done(
                            ui.text("branch.groupAdded", typed.strip()),
                            () -> branches.removeGroup(id));
                })
                .onFailure(this::refused);
    }

    private void rename(PartyGroup group, TextField field) {
        String typed = field.getText().strip();
        if (typed.equals(group.name())) {
            return;
        }
        ui.tasks()
                .run(() -> branches.renameGroup(group.id(), typed))
                .onSuccess(_ ->
                        done(
                                ui.text("branch.groupRenamed", group.name(), typed),
                                () -> branches.renameGroup(group.id(), group.name())))
                .onFailure(problem -> {
                    field.setText(group.name());
                    refused(problem);
                });
    }

    private void remove(PartyGroup group) {
        ui.tasks()
                .run(() -> branches.removeGroup(group.id()))
                .onSuccess(_ ->
                        done(
                                ui.text("branch.groupRemoved", group.name()),
                                () -> branches.restoreGroup(group.id())));
    }

    private void done(String text, Tasks.Work undo) {
        say("");
        ui.done(text, undo);
    }

    private void refused(Throwable problem) {
        if (problem instanceof org.branchbook.base.InvalidInput invalid) {
            say(invalid.text(ui.messages()));
        } else {
            ui.failed(problem);
        }
    }

    private void say(String text) {
        groupProblem.setText(text);
        groupProblem.setVisible(!text.isEmpty());
        groupProblem.setManaged(!text.isEmpty());
    }
}
