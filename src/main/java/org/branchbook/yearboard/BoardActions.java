package org.branchbook.yearboard;

import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearLine;
import org.branchbook.ui.Ui;

/** What keys, clicks and buttons do with the chosen period. */
final class BoardActions {
    private final YearBoardViewModel model;
    private final BoardSteps steps;
    private final WaiverEditor waivers;

    BoardActions(Ui ui, YearBoardViewModel model, BoardDoors doors, BoardSteps steps) {
        this.model = model;
        this.steps = steps;
        this.waivers = new WaiverEditor(ui, doors.waivers());
    }

    /** Opens the activity that is furthest from done; plans one where there is none. */
    void open() {
        Slot slot = model.slot();
        if (slot == null) {
            return;
        }
        slot.activities().stream()
                .min((a, b) -> a.state().compareTo(b.state()))
                .map(Activity::id)
                .ifPresentOrElse(this::open, this::plan);
    }

    void open(ActivityId id) {
        steps.open().accept(id);
    }

    void plan() {
        YearLine line = model.line();
        Slot slot = model.slot();
        if (line != null && slot != null) {
            PartyGroup group = line.group();
            model.dayFor(
                    slot,
                    day ->
                            steps.planner()
                                    .plan(day, line.type(), group == null ? null : group.id()));
        }
    }

    /** Waives the period, or takes its waiver back. */
    void waive() {
        YearLine line = model.line();
        Slot slot = model.slot();
        if (line == null || slot == null) {
            return;
        }
        slot.waiver()
                .ifPresentOrElse(
                        model::takeBack,
                        () -> {
                            if (slot.required() > 0) {
                                waivers.open(line, slot);
                            }
                        });
    }
}
