package org.branchbook.attendance;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.attachment.Attachments;
import org.branchbook.control.DropPlace;
import org.branchbook.control.EmptyState;
import org.branchbook.control.HeadLine;
import org.branchbook.control.Tables;
import org.branchbook.exclusion.NotDueView;
import org.branchbook.member.Stage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Ticks the due list of one activity: one key a person, or the mouse. */
public final class AttendanceView {
    private final Ui ui;
    private final AttendanceViewModel model;
    private final VBox root = new VBox();
    private final AttendanceTable list;
    private final TableView<ObjectProperty<AttendanceRow>> table;
    private final TotalsBar totals;
    private final ReasonBar reasons;
    private final Label notes = new Label();
    private final Button drop;
    private final Label typed = new Label();
    private final Label hint = new Label();
    private final HeadLine head;
    private final StackPane place = new StackPane();
    private @Nullable ScanBeside scan;
    private final NotDueView notDue;
    private final ObserversEditor observers;
    private final MarkKeys keys;
    private final MakingUp makingUp;
    private final Button rest;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private Consumer<String> rosterChanged = _ -> {};

    public AttendanceView(Ui ui, Attendances attendances) {
        this.ui = ui;
        model = new AttendanceViewModel(ui.tasks(), attendances, ui::failed);
        list =
                new AttendanceTable(
                        model.rows(), new EmptyState(Icon.MEMBERS, ui.text("attendance.nobody")));
        table = list.node();
        totals = new TotalsBar(ui.messages());
        this.head = new HeadLine(totals);
        rest = Buttons.plain(ui.text("attendance.rest"), Icon.CHECK, this::markRest);
        rest.setId("mark-rest");
        drop = Buttons.quiet(ui.text("attendance.strays.drop"), this::dropStrays);
        drop.setId("drop-strays");
        reasons = new ReasonBar(ui.messages(), this::reasoned);
        notDue = new NotDueView(ui.messages());
        observers = new ObserversEditor(ui, model::saveObservers);
        keys = new MarkKeys(table, this, typed::setText);
        makingUp = new MakingUp(ui, model);
        columns();
        layout();
        model.totals().subscribe(totals::show);
        model.sheet().subscribe(this::shown);
        model.notDue().subscribe(notDue::show);
        model.onDifference(() -> shown(model.sheet().get()));
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> reasons.close());
    }

    /** Offers the scan of the signed sheet beside the list. */
    public AttendanceView withScans(Activities activities, Attachments attachments) {
        ScanBeside beside =
                new ScanBeside(
                        ui,
                        place,
                        List.of(
                                table.getColumns().get(2),
                                table.getColumns().get(3),
                                table.getColumns().get(6)),
                        new ScanBeside.Doors(activities, attachments));
        head.tools(List.of(typed, beside.button(), rest));
        scan = beside;
        ActivityId now = shownActivity();
        if (now != null) {
            beside.show(now);
        }
        return this;
    }

    private @Nullable ActivityId shownActivity() {
        AttendanceSheet sheet = model.sheet().get();
        return sheet == null ? null : sheet.activity().id();
    }

    public Node node() {
        return root;
    }

    /** Called on the FX thread after every write. */
    public void onWritten(Runnable listener) {
        model.onWritten(listener);
    }

    /** Takes what to say of a closed record whose roster has since changed; "" for nothing. */
    public void onRosterChanged(Consumer<String> listener) {
        rosterChanged = listener;
    }

    /** Shows an activity, or what changed in it since. */
    public void open(ActivityId id) {
        model.open(id);
    }

    /** Shows what a page has read; the page follows the changes itself. */
    public void show(AttendanceSheet sheet) {
        model.show(sheet);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void columns() {
        var position =
                list.text(text("attendance.position"), 52, row -> String.valueOf(row.position()));
        position.getStyleClass().add("number");
        position.setMinWidth(48);
        position.setMaxWidth(60);
        list.text(text("attendance.name"), 130, AttendanceRow::name);
        boolean chinese = ui.messages().chinese();
        var stage =
                list.text(
                        text("attendance.stage"),
                        chinese ? 96 : 140,
                        row -> stage(row.person().stage()));
        var group = list.text(text("attendance.group"), 130, row -> row.person().group());
        Tables.giveWay(list.node(), chinese ? 710 : 830, List.of(stage, group));
        int marks = chinese ? 234 : 290;
        list.column(text("attendance.mark"), marks, () -> new MarkCell(ui.messages(), this, open))
                .setMinWidth(marks);
        list.text(text("attendance.reason"), 220, makingUp.texts()::reason);
        list.node(text("attendance.makeUp"), 150, makingUp::cell).setMinWidth(chinese ? 72 : 112);
        Tables.fill(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void layout() {
        head.tools(List.of(typed, rest));
        typed.setId("typed");
        typed.getStyleClass().add("soft");
        notes.setId("attendance-notes");
        notes.getStyleClass().add("warning-text");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        HBox differing = new HBox(notes, drop);
        differing.setAlignment(Pos.CENTER_LEFT);
        differing.getStyleClass().add("row");
        differing.visibleProperty().bind(notes.visibleProperty());
        differing.managedProperty().bind(notes.managedProperty());
        hint.setText(text("attendance.keys"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        rest.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("soft");
        place.getChildren().add(table);
        VBox.setVgrow(place, Priority.ALWAYS);
        DropPlace.mark(root, this::shownActivity);
        root.getStyleClass().add("attendance");
        root.getChildren().addAll(head, differing, place, reasons, hint, notDue, observers);
    }

    private void shown(@Nullable AttendanceSheet sheet) {
        if (sheet == null) {
            return;
        }
        if (scan != null) {
            scan.show(sheet.activity().id());
        }
        boolean editable = model.editable();
        rest.setVisible(editable);
        hint.setText(text(editable ? "attendance.keys" : "attendance.keysClosed"));
        observers.show(sheet.observers(), editable);
        String said = AttendanceNotes.of(sheet, model.difference(), ui.messages());
        boolean here = !said.isEmpty() && editable;
        notes.setText(said);
        notes.setVisible(here);
        notes.setManaged(here);
        drop.setVisible(!sheet.strays().isEmpty());
        rosterChanged.accept(editable ? "" : said);
        open.set(editable);
    }

    boolean editable() {
        return model.editable();
    }

    /** Marks a row and goes on to the next. */
    void mark(int index, Marking marking) {
        model.mark(index, marking);
        select(index + 1);
    }

    /** Marks a row as on leave or absent and asks why. */
    void away(int index, Mark mark) {
        if (!model.editable() || index < 0) {
            return;
        }
        AttendanceRow row = model.rows().get(index);
        Marking before = row.is(mark) ? row.marking() : Marking.of(mark, "");
        model.mark(index, before);
        select(index);
        reasons.open(index, row.name(), before);
    }

    void clear(int index) {
        model.mark(index, Marking.NONE);
    }

    /** Asks what somebody studied who was not there; closed records take it too. */
    void makeUp(int index) {
        if (index >= 0) {
            makingUp.open(model.rows().get(index));
        }
    }

    void markRest() {
        int count = model.totals().get().unmarked();
        Tasks.Work undo = model.markRest();
        if (undo != null) {
            ui.done(ui.text("attendance.restDone", count), undo);
        }
    }

    private void dropStrays() {
        Tasks.Work undo = model.dropStrays();
        if (undo != null) {
            ui.done(text("attendance.strays.dropped"), undo);
        }
    }

    int find(String letters, int from) {
        return model.find(letters, from);
    }

    void select(int index) {
        list.select(index);
    }

    private void reasoned(int index, @Nullable Marking marking) {
        if (marking != null) {
            model.mark(index, marking);
            select(index + 1);
        }
        table.requestFocus();
    }

    private String stage(Stage stage) {
        return ui.messages().text(stage);
    }

    private String text(String key) {
        return ui.text(key);
    }

    /** For the record page: the rows as shown now. */
    public List<AttendanceRow> rows() {
        return List.copyOf(model.rows());
    }
}
