package org.branchbook.yearboard;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The year board: what the rules require beside what is planned and held, period by period. */
public final class YearBoardView implements Screen {
    private final Ui ui;
    private final YearBoardViewModel model;
    private final BoardActions actions;
    private final SinceEditor since;
    private final BoardGrid grid;
    private final Toolbar bar = new Toolbar("");
    private final Label title = new Label();
    private final Label rate = new Label();
    private final Button begun;

    /** Has the keyboard; what is in the scroll pane can take it only after a layout. */
    private final StackPane page = new StackPane();

    private final ScrollPane scroll;
    private final BorderPane root = new BorderPane();

    public YearBoardView(Ui ui, BoardDoors doors, BoardSteps steps) {
        this.ui = ui;
        this.model = new YearBoardViewModel(ui, doors);
        this.actions = new BoardActions(ui, model, doors, steps);
        this.since = new SinceEditor(ui, doors.boards(), model::reload);
        this.grid = new BoardGrid(ui.messages(), model, page::requestFocus, actions::open);
        this.begun = Buttons.id("board-since", Buttons.quiet("", since::open));
        this.scroll = new ScrollPane(grid);
        build();
        doors.listen(() -> ui.tasks().onFx(model::reload));
        model.board().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        page.requestFocus();
    }

    private void build() {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(page, Priority.ALWAYS);
        fillBar();
        VBox left = new VBox(8, bar, page, legend());
        left.getStyleClass().add("calendar-page");
        root.setCenter(left);
        SlotDetails details = new SlotDetails(ui, model, actions);
        details.setPrefWidth(248);
        ScrollPane side = new ScrollPane(details);
        side.setFitToWidth(true);
        side.getStyleClass().add("side-scroll");
        side.setMinWidth(260);
        root.setRight(side);
        page.setId("board-page");
        page.setFocusTraversable(true);
        page.accessibleTextProperty().bind(grid.accessibleTextProperty());
        // A filter, because the scroll pane would take the arrows for itself.
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    }

    private void fillBar() {
        title.setId("board-year");
        title.getStyleClass().add("month-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        rate.setId("board-rate");
        rate.getStyleClass().add("board-rate");
        bar.title(ui.text("yearboard.title"));
        bar.left(
                        Buttons.id(
                                "board-before",
                                Buttons.icon(
                                        Icon.LEFT,
                                        ui.text("calendar.jump.before"),
                                        () -> turn(-1))),
                        title,
                        Buttons.id(
                                "board-after",
                                Buttons.icon(
                                        Icon.RIGHT, ui.text("calendar.jump.after"), () -> turn(1))),
                        rate)
                .right(begun);
    }

    /** The year on screen. */
    public int year() {
        return model.year();
    }

    /** Puts a further control at the right end of the bar. */
    public YearBoardView tool(Node tool) {
        bar.right(tool);
        return this;
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(12, 4);
        legend.getStyleClass().add("legend");
        for (Slot.State state : Slot.State.values()) {
            Icon icon = SlotCell.icon(state);
            if (icon != null) {
                Label label = new Label(ui.text(state.key()), icon.node(14));
                label.getStyleClass().addAll("soft");
                legend.getChildren().add(label);
            }
        }
        return legend;
    }

    private void show(@Nullable YearBoard board) {
        title.setText(Integer.toString(model.year()));
        if (board == null) {
            return;
        }
        YearBoard.Rate done = board.rate();
        rate.setText(
                board.silence()
                        .map(why ->
                                ui.text(
                                        why.key(),
                                        board.year(),
                                        board.on().toString(),
                                        board.since().toString()))
                        .orElseGet(() ->
                                ui.text(
                                        "yearboard.rate",
                                        done.done(),
                                        done.due(),
                                        done.percent())));
        begun.setText(ui.text("yearboard.since", board.since().toString()));
        page.getChildren().setAll(board.lines().isEmpty() ? List.of(empty()) : List.of(scroll));
    }

    private Node empty() {
        return new EmptyState(Icon.CALENDAR, ui.text("yearboard.empty"));
    }

    private void turn(int years) {
        model.show(model.year() + years);
        page.requestFocus();
    }

    /** Once typed and not when pressed: else the form that opens would get the letter. */
    private void letter(KeyEvent event) {
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "p" -> actions.plan();
            case "w" -> actions.waive();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.step(-1, 0);
            case DOWN -> model.step(1, 0);
            case LEFT -> model.step(0, -1);
            case RIGHT -> model.step(0, 1);
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case HOME -> {
                int line = model.place().get().line();
                model.place().set(new Place(line, ui.today().getMonthValue()));
                model.show(ui.today().getYear());
            }
            case ENTER, SPACE -> actions.open();
            case INSERT -> actions.plan();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
