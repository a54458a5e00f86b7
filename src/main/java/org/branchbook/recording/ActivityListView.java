package org.branchbook.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyList;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SearchField;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.RecordDoors;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a year: tabs by state with counts, filter, search, and the next step of each.
 */
final class ActivityListView {
    private final Ui ui;
    private final PlanEditor planner;
    private final Consumer<ActivityId> open;
    private final ActivityListViewModel model;
    private final VBox root = new VBox();
    private final TableView<ActivityRow> table;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final SearchField search;
    private final Toolbar bar;
    private final HBox ledger = new HBox();
    private final HBox imports = new HBox();
    private final HBox reviews = new HBox();

    ActivityListView(Ui ui, RecordDoors doors, PlanEditor planner, Consumer<ActivityId> open) {
        this.ui = ui;
        this.planner = planner;
        this.open = open;
        model = new ActivityListViewModel(ui.tasks(), doors, ui.today().getYear());
        bar = new Toolbar(text("record.list.title.all"));
        search = new SearchField(text("record.list.search"), model.query()::set);
        table =
                Tables.table(
                        "activities",
                        new EmptyState(
                                Icon.ACTIVITIES,
                                text("record.list.empty"),
                                Buttons.id(
                                        "plan-first",
                                        Buttons.primary(
                                                text("record.list.plan"), Icon.PLUS, this::plan))));
        EmptyList.of(ui, search, table);
        columns();
        layout();
        model.counts().subscribe(this::showCounts);
        doors.activities().changes().listen(() -> ui.tasks().onFx(this::changed));
        doors.attendances().changes().listen(() -> ui.tasks().onFx(this::changed));
    }

    /** Offers the ledger of the year that is shown. */
    void offerLedger(IntConsumer export) {
        ledger.getChildren()
                .setAll(
                        Buttons.id(
                                "export-ledger",
                                Buttons.plain(
                                        text("record.list.ledger"),
                                        Icon.EXPORT,
                                        () -> export.accept(model.year().get()))));
    }

    /** Offers to read activities and attendance from sheets. */
    void offerImport(Runnable importing) {
        imports.getChildren()
                .setAll(
                        Buttons.id(
                                "activity-import",
                                Buttons.plain(text("record.list.import"), Icon.IMPORT, importing)));
    }

    /** Offers what is found in the records of a year. */
    void offerReview(Runnable open) {
        reviews.getChildren()
                .setAll(
                        Buttons.id(
                                "year-review",
                                Buttons.plain(text("record.list.review"), Icon.CHECK, open)));
    }

    private void changed() {
        if (root.getScene() != null) {
            model.load();
        }
    }

    Node node() {
        return root;
    }

    void shown() {
        model.load();
        table.requestFocus();
    }

    private void columns() {
        table.setItems(model.rows());
        Tables.column(
                table,
                text("record.list.number"),
                64,
                r -> r.activity().id().value(),
                String::valueOf,
                Long::compare);
        Tables.column(
                table,
                text("record.list.date"),
                130,
                r -> r.activity().date(),
                this::day,
                LocalDate::compareTo);
        Tables.text(table, text("record.list.time"), 110, ActivityListView::time);
        Tables.text(
                table, text("record.list.type"), 130, r -> ui.messages().text(r.activity().type()));
        Tables.text(table, text("record.list.title"), 260, r -> r.activity().title());
        Tables.text(table, text("record.list.place"), 150, r -> r.activity().plan().place());
        Tables.text(table, text("record.list.attended"), 90, ActivityRow::attended);
        Tables.node(table, text("record.list.state"), 90, r -> badge(r.activity().state()));
        Tables.text(
                table,
                text("record.list.next"),
                110,
                r -> r.next(ui.today()).action(ui.messages()));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, row -> open.accept(row.activity().id()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Badge badge(ActivityState state) {
        return new Badge(ui.messages().text(state), RecordHeader.tone(state));
    }

    private String day(LocalDate date) {
        return ui.text("record.list.day", date, ui.text(weekdayKey(date)));
    }

    private static String weekdayKey(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "record.weekday.monday";
            case TUESDAY -> "record.weekday.tuesday";
            case WEDNESDAY -> "record.weekday.wednesday";
            case THURSDAY -> "record.weekday.thursday";
            case FRIDAY -> "record.weekday.friday";
            case SATURDAY -> "record.weekday.saturday";
            case SUNDAY -> "record.weekday.sunday";
        };
    }

    private static String time(ActivityRow row) {
        var when = row.activity().plan().when();
        return Dates.time(when.start()) + "–" + Dates.time(when.end());
    }

    private void layout() {
        List.of(reviews, imports, ledger).forEach(box -> box.setMinWidth(Region.USE_PREF_SIZE));
        bar.left(year());
        bar.right(
                search,
                type(),
                reviews,
                imports,
                ledger,
                Buttons.id(
                        "plan-activity",
                        Buttons.primary(text("record.list.plan"), Icon.PLUS, this::plan)));
        HBox states = new HBox();
        states.getStyleClass().addAll("chips", "row", "state-tabs");
        ToggleGroup group = new ToggleGroup();
        tab(group, null, "tab-all");
        for (ActivityState state : ActivityState.values()) {
            tab(group, state, "tab-" + state);
        }
        tabs.getFirst().setSelected(true);
        states.getChildren().addAll(tabs);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("activity-list");
        root.getChildren().addAll(bar, states, table);
    }

    private void tab(ToggleGroup group, @Nullable ActivityState state, String id) {
        ToggleButton tab = new ToggleButton();
        tab.setId(id);
        tab.setUserData(state);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("chip");
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.state().set(state);
        });
        tabs.add(tab);
    }

    private ComboBox<Integer> year() {
        ComboBox<Integer> years = new ComboBox<>();
        years.setId("year");
        years.setAccessibleText(ui.text("filling.year"));
        int now = ui.today().getYear();
        for (int year = now + 1; year >= now - 12; year--) {
            years.getItems().add(year);
        }
        years.valueProperty().bindBidirectional(model.year());
        return years;
    }

    private ComboBox<String> type() {
        ComboBox<String> types = new ComboBox<>();
        types.setId("type-filter");
        types.setAccessibleText(ui.text("record.list.type"));
        types.getItems().add(text("record.list.everyType"));
        for (ActivityType type : ActivityType.values()) {
            types.getItems().add(ui.messages().text(type));
        }
        types.getSelectionModel().selectFirst();
        types.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at ->
                        model.type()
                                .set(
                                        at.intValue() < 1
                                                ? null
                                                : ActivityType.values()[at.intValue() - 1]));
        return types;
    }

    private void showCounts(ActivityListViewModel.StateCounts counts) {
        for (ToggleButton tab : tabs) {
            ActivityState state = (ActivityState) tab.getUserData();
            String name = state == null ? text("record.list.all") : ui.messages().text(state);
            tab.setText(ui.text("record.list.tab", name, counts.of(state)));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            plan();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocused()) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    private void plan() {
        planner.plan(ui.today());
    }

    private void remove() {
        ActivityRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        ActivityId id = row.activity().id();
        ui.tasks()
                .run(() -> model.remove(id))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("record.removed", id.value(), row.activity().title()),
                                () -> model.restore(id)));
    }

    private String text(String key) {
        return ui.text(key);
    }
}
