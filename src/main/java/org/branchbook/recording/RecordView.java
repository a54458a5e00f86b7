package org.branchbook.recording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordDoors;
import org.branchbook.record.RecordPage;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Spot;
import org.branchbook.record.Step;
import org.branchbook.resolution.ResolutionPapers;
import org.branchbook.resolution.ResolutionsPane;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The record of one activity: at the left its walk, at the right the page of a step. */
final class RecordView {
    private final Ui ui;
    private final RecordDoors doors;
    private final PlanEditor planner;
    private final RecordHeader header;
    private final SegmentBar segments;
    private final WalkColumn walk;
    private final AttendancePart attendance;
    private final EvidencePart evidence;
    private final VBox root = new VBox();
    private final StackPane pages = new StackPane();
    private final Map<Step, StepPage> steps = new EnumMap<>(Step.class);
    private final List<RecordPart> parts = new ArrayList<>();
    private final ResolutionsPane resolutions;
    private Step step = Step.PLAN;
    private int segment;
    private boolean chosen;
    private @Nullable ActivityId id;
    private @Nullable RecordPage page;
    private Consumer<Activity> closing = _ -> {};

    RecordView(
            Ui ui,
            RecordDoors doors,
            PlanEditor planner,
            List<DocumentAction> documents,
            Runnable back) {
        this.ui = ui;
        this.doors = doors;
        this.planner = planner;
        header = new RecordHeader(ui, documents, back, this::goNext);
        segments = new SegmentBar(ui, this::choose);
        walk = new WalkColumn(ui.messages(), this::go);
        add(Step.PLAN, new PlanPane(ui, this::edit));
        attendance = new AttendancePart(ui, doors, header::rosterChanged);
        add(Step.SIGN_IN, attendance);
        add(Step.WRITE, new MinutesEditor(ui, doors.activities()));
        resolutions = new ResolutionsPane(ui, doors.activities());
        add(Step.WRITE, resolutions);
        evidence = new EvidencePart(ui, doors);
        add(Step.WRITE, evidence);
        HBox body = new HBox(walk, pages);
        body.getStyleClass().add("record-body");
        HBox.setHgrow(pages, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("record");
        root.getChildren().addAll(header, segments, body);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        doors.activities().changes().listen(() -> ui.tasks().onFx(this::changed));
        doors.attendances().changes().listen(() -> ui.tasks().onFx(this::changed));
    }

    private void add(Step at, PagePart part) {
        steps.computeIfAbsent(at, _ -> new StepPage()).add(part);
    }

    void offer(ResolutionPapers papers) {
        resolutions.offer(papers);
    }

    /** Takes parts of other features, at the steps they name. */
    void add(List<RecordPart> more) {
        for (RecordPart part : more) {
            parts.add(part);
            add(part.step(), PagePart.of(part));
        }
    }

    /** Takes the pages of checking and closing, and who asks about a record and closes it. */
    void review(List<RecordPart> more, Consumer<Activity> asking) {
        add(more);
        closing = asking;
    }

    Node node() {
        return root;
    }

    /** Shows a part of an activity's record and gives the keyboard to one of its nodes. */
    void open(ActivityId activity, Step wanted, String part, String field) {
        leave();
        segment = activity.equals(id) ? segment : 0;
        id = activity;
        ui.tasks()
                .run(() -> RecordPage.load(doors, parts, activity, ui.today()))
                .onSuccess(loaded -> {
                    if (activity.equals(id)) {
                        show(loaded, false);
                        select(wanted);
                        page(wanted).select(part);
                        Node node = field.isEmpty() ? null : root.lookup("#" + field);
                        if (node != null) {
                            node.requestFocus();
                        }
                    }
                });
    }

    /** Shows an activity at the step that is next. */
    void open(ActivityId activity) {
        leave();
        boolean other = !activity.equals(id);
        id = activity;
        segment = other ? 0 : segment;
        chosen = false;
        load(other);
    }

    /** Shows a place in an activity's record. */
    void open(ActivityId activity, Spot spot) {
        open(activity, spot.step(), spot.tab(), "");
        segment = spot.segment();
        ui.tasks()
                .run(() -> true)
                .onSuccess(_ -> {
                    if (activity.equals(id)) {
                        if (spot.file() > 0) {
                            evidence.choose(spot.file());
                        }
                        Passages.show(pages, spot.words());
                    }
                });
    }

    /** Writes what is being typed; called when the page goes out of sight. */
    void leave() {
        steps.values().forEach(StepPage::leave);
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
                .run(() -> RecordPage.load(doors, parts, wanted, ui.today()))
                .onSuccess(loaded -> {
                    if (wanted.equals(id)) {
                        show(loaded, first);
                    }
                });
    }

    private void show(RecordPage loaded, boolean first) {
        RecordPage now = loaded.at(segment);
        segment = now.segment();
        page = now;
        header.show(now);
        segments.show(now);
        walk.show(now);
        steps.values().forEach(each -> each.take(now));
        if (now.activity().closed() && step != Step.SIGN_IN) {
            // Says in the header where the roster has changed since.
            attendance.show(now);
        }
        if (first && !chosen) {
            begin(now);
        } else {
            page(step).refresh();
        }
    }

    private void begin(RecordPage now) {
        Step next = now.next();
        if (next == Step.WRITE) {
            choose(Math.max(0, now.unwritten()));
        }
        select(next == Step.CLOSE || next == Step.DONE ? Step.WRITE : next);
    }

    private StepPage page(Step wanted) {
        return steps.computeIfAbsent(wanted, _ -> new StepPage());
    }

    private void goNext(Step next) {
        RecordPage now = page;
        if (now != null && next == Step.CLOSE) {
            close();
        } else if (now != null) {
            begin(now);
        }
    }

    /** Goes where the user wants, also while the record is read: then it stays there. */
    private void go(Step wanted) {
        chosen = true;
        select(wanted);
    }

    private void select(Step wanted) {
        if (wanted != step) {
            page(step).leave();
        }
        step = wanted;
        walk.open(wanted);
        StepPage shown = page(wanted);
        pages.getChildren().setAll(shown.node());
        shown.refresh();
        shown.focus();
    }

    /** Goes to a segment of the gathering; what is typed in the one before is written. */
    private void choose(int position) {
        RecordPage now = page;
        if (now != null) {
            page(step).leave();
            segment = position;
            show(now.at(position), false);
        }
    }

    /** Ctrl+Page Up and Page Down go along the walk, with Alt from segment to segment. */
    private void pressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.PAGE_UP;
        int by = up ? -1 : 1;
        if (!up && event.getCode() != KeyCode.PAGE_DOWN) {
            return;
        }
        if (event.isShortcutDown()) {
            go(WalkColumn.beside(step, by));
            event.consume();
        } else if (event.isAltDown()) {
            choose(Math.max(0, segment + by));
            event.consume();
        }
    }

    private void edit() {
        if (id != null) {
            planner.edit(id);
        }
    }

    /** Asks with the record as it is in the book once everything typed is written. */
    void close() {
        ActivityId wanted = id;
        if (wanted != null) {
            leave();
            ui.tasks()
                    .run(() -> RecordPage.load(doors, parts, wanted, ui.today()))
                    .onSuccess(now -> {
                        if (now.sheet().totals().unmarked() > 0) {
                            ui.notice(
                                    ui.text(
                                            "record.close.unmarked",
                                            now.sheet().totals().unmarked()));
                            select(Step.SIGN_IN);
                        } else {
                            closing.accept(now.activity());
                        }
                    });
        }
    }
}
