package org.branchbook.board;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.attachment.Attachments;
import org.branchbook.control.EmptyList;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Menus;
import org.branchbook.control.Screen;
import org.branchbook.control.SearchField;
import org.branchbook.control.SplitView;
import org.branchbook.control.Toolbar;
import org.branchbook.development.Developments;
import org.branchbook.development.Pathway;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Who stands where at the left, one person's 25 steps at the right. */
public final class BoardView implements Screen {
    private static final int[] MONTHS = {1, 3, 6, 0};

    private final Ui ui;
    private final BoardLinks links;
    private final BoardViewModel model;
    private final BoardFilters filters;
    private final StepEditor editor;
    private final StepList steps;
    private final TableView<Pathway> table;
    private final SearchField search;
    private final MenuButton reports = new MenuButton();
    private final Button extend;
    private final VBox root = new VBox();
    private boolean front;

    public BoardView(Ui ui, Developments developments, Attachments attachments, BoardLinks links) {
        this.ui = ui;
        this.links = links;
        this.model = new BoardViewModel(developments, ui.tasks(), ui.clock());
        this.filters = new BoardFilters(ui, model);
        this.editor = new StepEditor(ui, developments, attachments);
        this.steps = new StepList(ui, editor::open);
        this.search =
                new SearchField(
                        ui.text("member.search"),
                        text -> model.filter(model.filter().withQuery(text)));
        this.table = new BoardTable(ui).table(empty());
        this.extend =
                Buttons.id("board-extend", Buttons.quiet(ui.text("board.extend"), this::extend));
        layout();
        bind();
        developments.changes().listen(() -> ui.tasks().onFx(this::changed));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        model.load();
    }

    @Override
    public void hidden() {
        front = false;
    }

    /** Shows somebody's steps, also of one long a member. */
    public void show(MemberId id) {
        search.clear();
        model.open(id);
    }

    private void changed() {
        if (front) {
            model.load();
        }
    }

    private void layout() {
        reports.setId("thought-reports");
        for (int months : MONTHS) {
            reports.getItems()
                    .add(
                            Menus.item(
                                    frequency(months),
                                    () ->
                                            model.thoughtReports(
                                                    months, ui.text("board.reports.by"))));
        }
        Toolbar bar = new Toolbar(ui.text("board.title")).right(reports, search);
        VBox list = new VBox(filters.node(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        steps.actions(
                extend,
                Buttons.id(
                        "board-open-person",
                        Buttons.plain(ui.text("board.person"), Icon.PERSON, this::openPerson)));
        SplitView split = new SplitView(ui.memory(), "board", list, steps.node(), 0.6);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(bar, split);
    }

    private String frequency(int months) {
        return switch (months) {
            case 0 -> ui.text("board.reports.none");
            case 1 -> ui.text("board.reports.month");
            case 6 -> ui.text("board.reports.halfYear");
            default -> ui.text("board.reports.quarter");
        };
    }

    private EmptyState empty() {
        return new EmptyState(
                Icon.MEMBERS,
                ui.text("board.empty"),
                Buttons.primary(ui.text("board.toRoster"), Icon.PERSON, links.roster()));
    }

    private void bind() {
        Label none = new Label(ui.text("member.nobodyFound"));
        EmptyList empty = EmptyList.of(ui, search, table).unless(model::empty, none);
        model.onShown(() -> {
            reselect();
            filters.refresh();
            empty.show();
        });
        model.chosen().subscribe(this::showSteps);
        model.thoughtReports()
                .subscribe(months ->
                        reports.setText(ui.text("board.reports", frequency(months.intValue()))));
        table.setItems(model.shown());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(pathway -> {
                    if (pathway != null) {
                        model.choose(pathway);
                    }
                });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void showSteps(@Nullable Pathway pathway) {
        steps.show(pathway);
        extend.setVisible(
                pathway != null && pathway.development().person().stage() == Stage.PROBATIONARY);
    }

    /** Keeps the same person chosen when rows are loaded anew. */
    private void reselect() {
        Pathway now = model.chosen().get();
        for (int i = 0; i < model.shown().size(); i++) {
            boolean same =
                    now != null
                            && model.shown()
                                    .get(i)
                                    .development()
                                    .id()
                                    .equals(now.development().id());
            if (same) {
                table.getSelectionModel().select(i);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean done = true;
        if (table.isFocused() && (code == KeyCode.ENTER || code == KeyCode.RIGHT)) {
            steps.focusNext();
        } else if (!table.isFocused()
                && !search.isFocused()
                && (code == KeyCode.LEFT || code == KeyCode.ESCAPE)
                && !event.isAltDown()) {
            table.requestFocus();
        } else if (search.isFocused() && code == KeyCode.DOWN) {
            table.requestFocus();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void openPerson() {
        Pathway pathway = model.chosen().get();
        if (pathway != null) {
            links.person().accept(pathway.development().id());
        }
    }

    private void extend() {
        editor.extend(Objects.requireNonNull(model.chosen().get()));
    }
}
