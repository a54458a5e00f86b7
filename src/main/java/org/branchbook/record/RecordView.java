package org.branchbook.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceView;
import org.branchbook.evidence.EvidenceView;
import org.branchbook.planning.PlanEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The record of one activity: header with the walk, and a tab for each part. */
final class RecordView {
    private final Ui ui;
    private final RecordDoors doors;
    private final PlanEditor planner;
    private final RecordHeader header;
    private final VBox root = new VBox();
    private final TabPane tabs = new TabPane();
    private final PlanPane plan;
    private final AttendanceView attendance;
    private final MinutesEditor minutes;
    private final ResolutionsPane resolutions;
    private final EvidenceView evidence;
    private @Nullable ActivityId id;
    private @Nullable RecordPage page;

    RecordView(
            Ui ui,
            RecordDoors doors,
            PlanEditor planner,
            List<DocumentAction> documents,
            Runnable back) {
        this.ui = ui;
        this.doors = doors;
        this.planner = planner;
        header = new RecordHeader(ui, documents, back, this::go);
        plan = new PlanPane(ui, this::edit);
        attendance = new AttendanceView(ui, doors.attendances());
        attendance.onRosterChanged(header::rosterChanged);
        minutes = new MinutesEditor(ui, doors.activities());
        resolutions = new ResolutionsPane(ui, doors.activities());
        evidence = new EvidenceView(ui, doors.activities(), doors.attachments());
        tab("tab-plan", ui.text("record.tab.plan"), plan);
        tab("tab-attendance", ui.text("record.tab.attendance"), attendance.node());
        tab("tab-minutes", ui.text("record.tab.minutes"), minutes);
        tab("tab-resolutions", ui.text("record.tab.resolutions"), resolutions);
        tab("tab-evidence", ui.text("record.tab.evidence"), evidence.node());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> minutes.flush());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getStyleClass().add("record");
        root.getChildren().addAll(header, tabs);
        doors.activities().changes().listen(() -> ui.tasks().onFx(this::changed));
        doors.attendances().changes().listen(() -> ui.tasks().onFx(this::changed));
    }

    private void tab(String name, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId(name);
        tabs.getTabs().add(tab);
    }

    Node node() {
        return root;
    }

    /** Shows an activity at the part that its next step needs. */
    void open(ActivityId activity) {
        minutes.flush();
        boolean other = !activity.equals(id);
        id = activity;
        load(other);
    }

    /** Writes what is being typed; called when the page goes out of sight. */
    void leave() {
        minutes.flush();
    }

    /** Reads again what may have changed behind the page, the roster too. */
    void reload() {
        load(false);
    }

    private void changed() {
        if (root.getScene() != null) {
            load(false);
        }
    }

    private void load(boolean first) {
        ActivityId wanted = id;
        if (wanted == null) {
            return;
        }
        ui.tasks()
                .run(() -> RecordPage.load(doors, wanted))
                .onSuccess(loaded -> {
                    if (wanted.equals(id)) {
                        show(loaded, first);
                    }
                });
    }

    private void show(RecordPage loaded, boolean first) {
        page = loaded;
        header.show(loaded);
        plan.show(loaded.activity());
        minutes.show(loaded.activity());
        attendance.show(loaded.sheet());
        resolutions.show(loaded);
        evidence.show(loaded.activity());
        if (first) {
            select(loaded.next());
        }
    }

    private void go(Step step) {
        RecordPage now = page;
        if (now == null) {
            return;
        }
        if (step == Step.CLOSE && !now.activity().closed()) {
            close();
        } else {
            select(step);
        }
    }

    private void select(Step step) {
        int at =
                switch (step) {
                    case PLAN -> 0;
                    case SIGN_IN -> 1;
                    case WRITE, CLOSE, DONE -> 2;
                };
        tabs.getSelectionModel().select(at);
        if (tabs.getSkin() == null) {
            // Tabs that were never laid out are not in the scene and cannot take the keyboard.
            root.applyCss();
            root.layout();
        }
        if (step == Step.SIGN_IN) {
            attendance.focus();
        } else if (step == Step.WRITE) {
            minutes.focus();
        }
    }

    private void edit() {
        if (id != null) {
            planner.edit(id);
        }
    }

    /** Asks with the record as it is in the book once everything typed is written. */
    private void close() {
        ActivityId wanted = id;
        if (wanted != null) {
            minutes.flush();
            ui.tasks()
                    .run(() -> RecordPage.load(doors, wanted))
                    .onSuccess(now -> {
                        if (now.sheet().totals().unmarked() > 0) {
                            ui.notice(
                                    ui.text(
                                            "record.close.unmarked",
                                            now.sheet().totals().unmarked()));
                            select(Step.SIGN_IN);
                        } else {
                            new ClosePanel(ui, doors.attendances()).open(now);
                        }
                    });
        }
    }
}
