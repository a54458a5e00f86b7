package org.branchbook.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.Amendment;
import org.branchbook.amendment.HandIns;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Closing a record, amending it, and everything that became of it since. */
final class HistoryPart implements RecordPart {

    private final Ui ui;
    private final Closings closings;
    private final HandIns handIns;
    private final HistoryPanels panels;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private @Nullable ActivityId id;
    private final HistoryLines said;
    private boolean asked;

    /** What became of a record. */
    private record Past(
            Activity activity,
            List<RecordVersion> versions,
            List<Amendment> amendments,
            List<HandIns.Kept> handIns,
            Now now) {
        /** Whether it is as it was closed, and whose make-up study was entered since. */
        record Now(boolean unchanged, List<String> madeUp) {}

        Optional<Amendment> open() {
            return amendments.stream().filter(each -> each.finished() == null).findFirst();
        }
    }

    /**
     * @param close asks and closes the record that is open
     */
    HistoryPart(Ui ui, Closings closings, HandIns handIns, Runnable close) {
        this.ui = ui;
        this.closings = closings;
        this.handIns = handIns;
        this.panels = new HistoryPanels(ui, closings, handIns);
        this.said = new HistoryLines(ui);
        this.close = close;
        lines.setId("record-history");
        lines.getStyleClass().add("history");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        handIns.changes().listen(() -> ui.tasks().onFx(this::load));
        closings.amendments().changes().listen(() -> ui.tasks().onFx(this::load));
    }

    @Override
    public Step step() {
        return Step.CLOSE;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String name() {
        return ui.text("review.history");
    }

    @Override
    public boolean suits(Activity activity) {
        return true;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Activity activity) {
        id = activity.id();
        load();
    }

    /** The keyboard goes to what is done first, once that is read. */
    @Override
    public void focus() {
        asked = true;
        give();
    }

    private void give() {
        if (asked && lines.getScene() == null) {
            // What was read sooner than laid out is in the scene only with the skin.
            scroll.applyCss();
        }
        Node first = scroll.lookup(".history .button");
        if (asked && first != null) {
            asked = false;
            first.requestFocus();
        }
    }

    @Override
    public void leave() {
        asked = false;
    }

    private void load() {
        ActivityId wanted = id;
        if (wanted == null || scroll.getScene() == null) {
            return;
        }
        ui.tasks()
                .run(() -> read(wanted))
                .onSuccess(past -> {
                    if (wanted.equals(id)) {
                        fill(past);
                    }
                });
    }

    private Past read(ActivityId wanted) {
        Activity activity = closings.activity(wanted);
        return new Past(
                activity,
                closings.amendments().versions(wanted),
                closings.amendments().amendments(wanted),
                handIns.of(wanted),
                new Past.Now(
                        !activity.closed() || closings.amendments().unchanged(wanted),
                        activity.closed() ? closings.amendments().madeUpSince(wanted) : List.of()));
    }

    private void fill(Past past) {
        Activity activity = past.activity();
        List<Node> rows = new ArrayList<>();
        if (!activity.closed() && past.open().isEmpty()) {
            rows.add(HistoryLines.wrapped(ui.text("record.close.explain")));
        }
        rows.add(said.stamps(activity));
        rows.add(actions(past));
        past.open()
                .ifPresent(each ->
                        rows.add(HistoryLines.warned(ui.text("review.amending", each.reason()))));
        if (!past.now().madeUp().isEmpty()) {
            rows.add(said.madeUp(past.now().madeUp()));
        }
        if (!past.now().unchanged()) {
            rows.add(HistoryLines.warned(ui.text("review.differs")));
        }
        if (!past.handIns().isEmpty()) {
            rows.add(said.heading("review.handIns"));
            past.handIns().forEach(kept -> rows.add(said.handIn(kept)));
        }
        if (!past.amendments().isEmpty()) {
            rows.add(said.heading("review.amendments"));
            past.amendments().forEach(each -> said.amendment(each, rows));
        }
        if (!past.versions().isEmpty()) {
            rows.add(said.heading("review.versions"));
            past.versions().forEach(version -> rows.add(said.version(version)));
        }
        // What is read anew, after an autosave for one, must not throw the keyboard out of the
        // page.
        asked |= inside();
        lines.getChildren().setAll(rows);
        give();
    }

    private boolean inside() {
        Node at = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        while (at != null && at != lines) {
            at = at.getParent();
        }
        return at != null;
    }

    private FlowPane actions(Past past) {
        ActivityId wanted = past.activity().id();
        FlowPane box = new FlowPane(8, 8);
        if (!past.activity().closed()) {
            box.getChildren()
                    .add(
                            Buttons.id(
                                    "close-record",
                                    Buttons.primary(
                                            ui.text("record.next.close"), Icon.LOCK, close)));
        } else {
            box.getChildren()
                    .addAll(
                            Buttons.id(
                                    "amend",
                                    Buttons.plain(
                                            ui.text("review.amend"),
                                            Icon.EDIT,
                                            () -> panels.amend(wanted))),
                            Buttons.id(
                                    "hand-in",
                                    Buttons.plain(
                                            ui.text("review.handIn"),
                                            () -> panels.handIn(wanted, past.handIns()))));
        }
        more(past, wanted, box);
        return box;
    }

    private void more(Past past, ActivityId wanted, FlowPane box) {
        if (past.open().isPresent()) {
            box.getChildren()
                    .addAll(
                            Buttons.id(
                                    "from-roster",
                                    Buttons.plain(
                                            ui.text("review.fromRoster"),
                                            () -> panels.fromRoster(wanted))),
                            Buttons.id(
                                    "abandon",
                                    Buttons.plain(
                                            ui.text("review.abandon"),
                                            () -> panels.abandon(wanted))));
        }
        if (past.versions().size() > 1) {
            box.getChildren()
                    .add(
                            Buttons.id(
                                    "compare",
                                    Buttons.plain(
                                            ui.text("review.compare"),
                                            () -> panels.compare(past.versions()))));
        }
    }
}
