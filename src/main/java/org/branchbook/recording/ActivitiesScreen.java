package org.branchbook.recording;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.Screen;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.RecordDoors;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Spot;
import org.branchbook.record.Step;
import org.branchbook.resolution.ResolutionPapers;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The view 活动: the list, and in its place the record of one activity. */
public final class ActivitiesScreen implements Screen {
    private final ActivityListView list;
    private final RecordView record;
    private final StackPane root = new StackPane();
    private Runnable opened = () -> {};
    private @Nullable Screen review;

    public ActivitiesScreen(
            Ui ui, RecordDoors doors, PlanEditor planner, List<DocumentAction> documents) {
        list = new ActivityListView(ui, doors, planner, this::open);
        record = new RecordView(ui, doors, planner, documents, this::list);
        root.getChildren().add(list.node());
    }

    /** Tells when a record is opened. */
    public ActivitiesScreen onOpened(Runnable then) {
        opened = then;
        return this;
    }

    /** Offers the ledger of the year that is shown. */
    public ActivitiesScreen withLedger(IntConsumer export) {
        list.offerLedger(export);
        return this;
    }

    /** Offers the papers of resolutions on their cards. */
    public ActivitiesScreen withResolutionPapers(ResolutionPapers papers) {
        record.offer(papers);
        return this;
    }

    /** Offers to read activities and attendance from sheets. */
    public ActivitiesScreen withImport(Runnable importing) {
        list.offerImport(importing);
        return this;
    }

    /**
     * Takes in who checks and closes records.
     *
     * @param parts the pages of checking and closing, which the record page has none of its own
     * @param closing asks about a record, then closes it
     * @param year what is found in a year
     */
    public ActivitiesScreen withReview(
            List<RecordPart> parts, Consumer<Activity> closing, Screen year) {
        record.review(parts, closing);
        review = year;
        list.offerReview(this::review);
        return this;
    }

    /** Shows what is found in a year. */
    public void review() {
        Screen year = review;
        if (year != null) {
            record.leave();
            root.getChildren().setAll(year.node());
            year.shown();
        }
    }

    /** Asks about the record that is open, then closes it. */
    public void close() {
        record.close();
    }

    /**
     * Shows a part of a record.
     *
     * @param part its id, and {@code field} the node that gets the keyboard, "" for any
     */
    public void open(ActivityId id, Step step, String part, String field) {
        front();
        record.open(id, step, part, field);
    }

    /** Takes parts of other features into the record page, at the steps they name. */
    public ActivitiesScreen withParts(List<RecordPart> parts) {
        record.add(parts);
        return this;
    }

    @Override
    public Node node() {
        return root;
    }

    /** Shows the record of an activity. */
    public void open(ActivityId id) {
        front();
        record.open(id);
    }

    /** Shows a place in the record of an activity. */
    public void open(ActivityId id, Spot spot) {
        front();
        record.open(id, spot);
    }

    private void front() {
        root.getChildren().setAll(record.node());
        opened.run();
    }

    /** Shows the list. */
    public void list() {
        record.leave();
        root.getChildren().setAll(list.node());
        list.shown();
    }

    @Override
    public void shown() {
        Screen year = review;
        if (root.getChildren().contains(list.node())) {
            list.shown();
        } else if (year != null && root.getChildren().contains(year.node())) {
            year.shown();
        } else {
            record.reload();
        }
    }

    @Override
    public void home() {
        list();
    }

    @Override
    public void hidden() {
        record.leave();
    }
}
