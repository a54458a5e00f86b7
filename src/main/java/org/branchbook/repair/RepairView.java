package org.branchbook.repair;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.branch.Branches;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** People who may stand on the roster twice above, merges done below. */
public final class RepairView implements Screen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Ui ui;
    private final RepairViewModel model;
    private final TableView<Duplicate> pairs;
    private final TableView<Merge> done;
    private final Label count = new Label();
    private final VBox root = new VBox();

    public RepairView(Ui ui, Duplicates duplicates, Merges merges, Branches branches) {
        this.ui = ui;
        this.model = new RepairViewModel(duplicates, merges, branches, ui.tasks());
        this.pairs = pairs();
        this.done = done();
        count.setId("duplicate-count");
        count.getStyleClass().add("soft");
        model.open().subscribe(n -> count.setText(ui.text("repair.count", n.intValue())));
        layout();
        duplicates.changes().listen(() -> ui.tasks().onFx(model::load));
        merges.changes().listen(() -> ui.tasks().onFx(model::load));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    private void layout() {
        ToggleButton dismissed = new ToggleButton(ui.text("repair.withDismissed"));
        dismissed.setId("with-dismissed");
        dismissed.getStyleClass().add("chip");
        dismissed.setMnemonicParsing(false);
        dismissed.setOnAction(_ -> model.showDismissed(dismissed.isSelected()));
        Button two = Buttons.plain(ui.text("repair.twoPeople"), this::dismiss);
        Button compare = Buttons.primary(ui.text("repair.compare"), () -> open(chosen()));
        for (Button button : new Button[] {two, compare}) {
            button.disableProperty()
                    .bind(pairs.getSelectionModel().selectedItemProperty().isNull());
        }
        Toolbar bar =
                new Toolbar(ui.text("repair.title"))
                        .left(count)
                        .right(
                                dismissed,
                                Buttons.id("two-people", two),
                                Buttons.id("compare", compare));
        Label head = new Label(ui.text("repair.done"));
        head.getStyleClass().add("form-section");
        HBox title = new HBox(12, head, new SoftText(ui.text("repair.done.help")));
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("filter-row");
        VBox below = new VBox(title, done);
        below.visibleProperty().bind(Bindings.isNotEmpty(model.done()));
        below.managedProperty().bind(below.visibleProperty());
        done.setPrefHeight(180);
        VBox.setVgrow(pairs, Priority.ALWAYS);
        root.getChildren().addAll(bar, pairs, below);
    }

    private TableView<Duplicate> pairs() {
        TableView<Duplicate> table =
                Tables.table("duplicates", new EmptyState(Icon.DONE, ui.text("repair.empty")));
        Tables.text(table, ui.text("repair.one"), 250, pair -> words(pair.one()));
        Tables.text(table, ui.text("repair.other"), 250, pair -> words(pair.other()));
        Tables.text(table, ui.text("repair.reasons"), 330, this::reasons);
        Tables.node(table, ui.text("repair.state"), 120, this::state);
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.setItems(model.pairs());
        Tables.onOpen(table, this::open);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                dismiss();
            }
        });
        return table;
    }

    /** 张三 2023001 430***********0010 138****0001. */
    private String words(RosterEntry entry) {
        String left = entry.belonging().here() ? "" : ui.text("repair.left");
        String values =
                Stream.of(MemberField.NUMBER, MemberField.ID_NUMBER, MemberField.MOBILE)
                        .map(field -> field.masked(entry.member().value(field), ui.messages()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("  "));
        return (entry.name() + left + "  " + values).strip();
    }

    private String reasons(Duplicate pair) {
        return pair.reasons().stream()
                .map(reason -> ui.text(reason.key()))
                .collect(Collectors.joining(ui.messages().chinese() ? "；" : "; "));
    }

    private Node state(Duplicate pair) {
        return pair.dismissed()
                ? new Badge(ui.text("repair.dismissed"), Badge.Tone.NEUTRAL)
                : new Badge(ui.text("repair.undecided"), Badge.Tone.WARNING);
    }

    private TableView<Merge> done() {
        TableView<Merge> table = Tables.table("merges", new Label(""));
        Tables.text(table, ui.text("repair.at"), 150, merge -> merge.at().format(TIME));
        Tables.text(table, ui.text("repair.kept"), 180, merge -> merge.names().kept());
        Tables.text(table, ui.text("repair.into"), 180, merge -> merge.names().other());
        Tables.node(table, ui.text("repair.state"), 300, this::undo);
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        table.setItems(model.done());
        return table;
    }

    private Node undo(Merge merge) {
        var at = merge.undoneAt();
        if (at != null) {
            return new Badge(ui.text("repair.undoneAt", at.format(TIME)), Badge.Tone.NEUTRAL);
        }
        String text = ui.text("repair.undo");
        String said = ui.text("repair.undone", merge.names().kept());
        return Buttons.id(
                "undo-merge-" + merge.id(),
                Buttons.quiet(text, Icon.UNDO, () -> model.undo(merge, () -> ui.notice(said))));
    }

    private @Nullable Duplicate chosen() {
        return pairs.getSelectionModel().getSelectedItem();
    }

    private void open(@Nullable Duplicate pair) {
        if (pair == null) {
            return;
        }
        model.compare(pair, found -> new MergePanel(ui, model).open(found));
    }

    private void dismiss() {
        Duplicate pair = chosen();
        if (pair != null) {
            String key = pair.dismissed() ? "repair.recalledNow" : "repair.dismissedNow";
            String text = ui.text(key, pair.one().name(), pair.other().name());
            model.dismiss(pair, undo -> ui.done(text, undo));
        }
    }
}
