package org.branchbook.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The calendar: the month at the left, the selected day or the month's list at the right. */
public final class CalendarView implements Screen {
    private final Ui ui;
    private final CalendarSources sources;
    private final NextSteps steps;
    private final CalendarViewModel model;
    private final DayDetails details;
    private final MonthGrid grid;
    private final BorderPane root = new BorderPane();
    private final Button month;
    private final Label banner = new Label();
    private final ToggleButton wholeMonth = new ToggleButton();
    private final ScrollPane side = new ScrollPane();
    private boolean arriving;
    private final Toolbar bar;

    public CalendarView(Ui ui, CalendarSources sources, NextSteps steps) {
        this.ui = ui;
        this.sources = sources;
        this.steps = steps;
        this.model =
                new CalendarViewModel(
                        sources,
                        ui.tasks(),
                        ui.messages(),
                        ui.clock(),
                        new CalendarViewModel.Says(ui::notice, ui::done));
        this.bar = new Toolbar(ui.text("calendar.title"));
        this.details = new DayDetails(ui, steps, model);
        this.grid = new MonthGrid(model, steps, ui.messages(), this::openDay);
        this.month = Buttons.id("month-jump-open", Buttons.quiet("", this::jump));
        build();
        sources.listen(() -> ui.tasks().onFx(model::reload));
        model.page().subscribe(this::show);
        model.selected().subscribe(_ -> showSide());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        arriving = true;
        grid.focus();
    }

    /** Selects a day and turns to its month. */
    public void show(LocalDate day) {
        model.select(day);
        grid.focus();
    }

    private void build() {
        root.getStyleClass().add("calendar");
        banner.setId("calendar-banner");
        banner.getStyleClass().add("calendar-banner");
        banner.setGraphic(Icon.INFO.node());
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox left = new VBox(bar(), banner, grid, filters());
        left.getStyleClass().add("calendar-page");
        root.setCenter(left);
        root.setRight(side());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    /** The month on screen. */
    public YearMonth month() {
        return model.month();
    }

    /** Puts a further control into the bar, before the button that plans. */
    public CalendarView tool(Node tool) {
        bar.getChildren().add(bar.getChildren().size() - 1, tool);
        return this;
    }

    private FlowPane filters() {
        FlowPane both = new FilterBar(ui, sources);
        both.getChildren().addAll(new Legend(ui.messages()).getChildren());
        return both;
    }

    private Toolbar bar() {
        month.getStyleClass().add("month-title");
        return bar.left(
                        Buttons.id(
                                "month-before",
                                Buttons.icon(
                                        Icon.LEFT,
                                        ui.text("calendar.before"),
                                        () -> model.stepMonths(-1))),
                        Buttons.id(
                                "month-today",
                                Buttons.plain(ui.text("calendar.today"), this::today)),
                        Buttons.id(
                                "month-after",
                                Buttons.icon(
                                        Icon.RIGHT,
                                        ui.text("calendar.after"),
                                        () -> model.stepMonths(1))),
                        month)
                .right(
                        Buttons.id(
                                "calendar-plan",
                                Buttons.primary(ui.text("calendar.plan"), Icon.PLUS, this::plan)));
    }

    private VBox side() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton day = new ToggleButton(ui.text("calendar.side.day"));
        wholeMonth.setText(ui.text("calendar.side.month"));
        day.setId("side-day");
        wholeMonth.setId("side-month");
        day.setToggleGroup(group);
        wholeMonth.setToggleGroup(group);
        day.setSelected(true);
        day.getStyleClass().add("chip");
        wholeMonth.getStyleClass().add("chip");
        group.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    }
                    showSide();
                });
        side.setFitToWidth(true);
        side.getStyleClass().add("side-scroll");
        VBox.setVgrow(side, Priority.ALWAYS);
        HBox choice = new HBox(4, day, wholeMonth);
        VBox box = new VBox(choice, side);
        box.getStyleClass().add("calendar-side");
        return box;
    }

    private void plan() {
        steps.plan().accept(model.selected().get(), null);
    }

    private void today() {
        model.select(model.today());
        grid.focus();
    }

    private void jump() {
        MonthJump.open(
                ui,
                model.month(),
                chosen -> {
                    model.show(chosen);
                    grid.focus();
                });
    }

    private void show(@Nullable CalendarMonth page) {
        YearMonth shown = page == null ? model.month() : page.month();
        month.setText(ui.text("calendar.month", shown.getYear(), monthName(shown)));
        Integer unannounced = page == null ? null : page.year().unannounced();
        banner.setText(unannounced == null ? "" : ui.text("calendar.unannounced", unannounced));
        banner.setVisible(!banner.getText().isEmpty());
        banner.setManaged(banner.isVisible());
        showSide();
        if (page != null && arriving) {
            // At the first visit there was no day yet to go to.
            arriving = false;
            grid.focus();
        }
    }

    private String monthName(YearMonth shown) {
        return ui.messages().chinese()
                ? Integer.toString(shown.getMonthValue())
                : shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }

    private void showSide() {
        CalendarMonth page = model.page().get();
        if (page == null) {
            return;
        }
        if (wholeMonth.isSelected()) {
            side.setContent(details.month(page));
        } else {
            model.selectedDay().ifPresent(day -> side.setContent(details.day(day)));
        }
    }

    /** Shows everything on a day that has more than its cell can hold. */
    private void openDay(CalendarDay day) {
        VBox list = details.day(day);
        ui.open(
                new Panel(ui.text("calendar.allOfDay"))
                        .id("day-panel")
                        .width(420)
                        .scrolling(list)
                        .primary(ui.text("ui.close"), ui::close));
    }

    private void turn(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
            return;
        }
        boolean year = event.isShiftDown() || event.isShortcutDown();
        switch (event.getCode()) {
            case PAGE_UP -> model.stepMonths(year ? -12 : -1);
            case PAGE_DOWN -> model.stepMonths(year ? 12 : 1);
            case HOME -> today();
            case N -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                plan();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
