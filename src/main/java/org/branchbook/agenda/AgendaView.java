package org.branchbook.agenda;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.calendar.CalendarSources;
import org.branchbook.calendar.FilterBar;
import org.branchbook.calendar.NextSteps;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The agenda: everything from a day on, for a year, under weeks or months. */
public final class AgendaView implements Screen {
    private final Ui ui;
    private final CalendarSources sources;
    private final NextSteps steps;
    private final Printer printer;
    private final ListView<AgendaLine> list = new ListView<>();
    private final ToggleButton weeks = new ToggleButton();
    private final Field<@Nullable LocalDate> from;
    private final Form form;
    private final VBox root = new VBox(8);
    private List<Activity> loaded = List.of();
    private SchoolYear school = SchoolYear.NONE;

    /** Prints the activities on the list. */
    @FunctionalInterface
    public interface Printer {
        void print(String title, List<Activity> activities);
    }

    public AgendaView(Ui ui, CalendarSources sources, NextSteps steps, Printer printer) {
        this.ui = ui;
        this.sources = sources;
        this.steps = steps;
        this.printer = printer;
        this.form = new Form(ui.messages());
        this.from = form.date("agenda-from", ui.text("agenda.from"));
        from.set(ui.today());
        from.onChange(_ -> reload());
        build();
        sources.listen(() -> ui.tasks().onFx(this::reload));
        sources.filter().onChange(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
        list.requestFocus();
    }

    private void build() {
        root.getStyleClass().add("calendar-page");
        weeks.setId("agenda-weeks");
        weeks.setText(ui.text("agenda.byWeek"));
        weeks.getStyleClass().add("chip");
        weeks.setSelected(true);
        weeks.setOnAction(_ -> show());
        Button print =
                Buttons.id(
                        "agenda-print",
                        Buttons.plain(ui.text("agenda.print"), Icon.PRINT, this::print));
        Toolbar bar = new Toolbar(ui.text("agenda.title")).left(form.node(), weeks).right(print);
        list.setId("agenda-list");
        list.getStyleClass().add("agenda-list");
        list.setPlaceholder(new EmptyState(Icon.CALENDAR, ui.text("agenda.empty")));
        list.setCellFactory(_ -> new AgendaCell(ui.messages(), this::agenda));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        open();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(bar, new FilterBar(ui, sources), list);
    }

    private Agenda agenda() {
        return new Agenda(ui.messages(), school, weeks.isSelected());
    }

    private void reload() {
        LocalDate day = from.get();
        if (day == null) {
            return;
        }
        ui.tasks()
                .run(() ->
                        new Loaded(
                                sources.activities().between(day, day.plusYears(1)),
                                sources.branches().terms().school()))
                .onSuccess(found -> {
                    if (day.equals(from.get())) {
                        loaded = found.activities;
                        school = found.school;
                        show();
                    }
                });
    }

    private record Loaded(List<Activity> activities, SchoolYear school) {}

    private List<Activity> shownActivities() {
        return sources.filter().shown(loaded);
    }

    private void show() {
        AgendaLine before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(agenda().lines(shownActivities()));
        if (before != null && list.getItems().contains(before)) {
            list.getSelectionModel().select(before);
        } else if (list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private void print() {
        LocalDate day = from.get();
        printer.print(
                ui.text("agenda.printTitle", day == null ? "" : day.toString()), shownActivities());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.N && event.isShortcutDown()) {
            LocalDate day = from.get();
            steps.plan().accept(day == null ? ui.today() : day, null);
            event.consume();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof AgendaLine.Entry entry) {
            steps.open().accept(entry.activity().id());
        }
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.getStyleClass().add("row");
        return row;
    }

    static Label cell(String text, double width, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
