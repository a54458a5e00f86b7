package org.branchbook.review;

import java.util.List;
import java.util.function.Consumer;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.HandIns;
import org.branchbook.check.Part;
import org.branchbook.check.Spot;
import org.branchbook.record.Step;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.ui.Ui;

/** Hangs checking, closing and what comes after into the record page. */
public final class RecordReview {
    private final Ui ui;
    private final Closings closings;
    private final HandIns handIns;
    private final Consumer<Part> elsewhere;

    /**
     * @param elsewhere opens what lies in another view: the year board, the statistics
     */
    public RecordReview(Ui ui, Closings closings, HandIns handIns, Consumer<Part> elsewhere) {
        this.ui = ui;
        this.closings = closings;
        this.handIns = handIns;
        this.elsewhere = elsewhere;
    }

    public ActivitiesScreen connect(ActivitiesScreen screen) {
        Way way = spot -> go(screen, spot);
        Consumer<Activity> closing = new ClosePanel(ui, closings, way)::open;
        screen.withReview(
                List.of(
                        new CheckPart(ui, closings.checks(), way),
                        new HistoryPart(ui, closings, handIns, screen::close)),
                closing,
                new ReviewView(ui, closings.checks(), way, screen::list));
        return screen;
    }

    private void go(ActivitiesScreen screen, Spot spot) {
        ActivityId id = spot.activity();
        if (id == null) {
            elsewhere.accept(spot.part());
            return;
        }
        switch (spot.part()) {
            case PLAN -> screen.open(id, Step.PLAN, "plan", "edit-plan");
            case ATTENDANCE -> screen.open(id, Step.SIGN_IN, "attendance", "attendance");
            case OBSERVERS -> screen.open(id, Step.SIGN_IN, "attendance", "observer-name");
            case AGENDA -> screen.open(id, Step.WRITE, "minutes", "agenda");
            case MINUTES -> screen.open(id, Step.WRITE, "minutes", "minutes");
            case RESOLUTIONS -> screen.open(id, Step.WRITE, "resolutions", "add-resolution");
            case EVIDENCE -> screen.open(id, Step.WRITE, "evidence", "add-evidence");
            case LECTURE -> screen.open(id, Step.WRITE, "lecture", "");
            case THEME_DAY -> screen.open(id, Step.PLAN, "themeday", "");
            case TALKS -> screen.open(id, Step.WRITE, "talks", "");
            case APPRAISAL -> screen.open(id, Step.WRITE, "grades", "");
            case RECTIFICATION -> screen.open(id, Step.WRITE, "followups", "");
            case FOLLOW_UPS -> screen.open(id, Step.WRITE, "followups", "");
            case HISTORY -> screen.open(id, Step.CLOSE, "history", "");
            case YEAR_BOARD, STATISTICS -> elsewhere.accept(spot.part());
        }
    }
}
