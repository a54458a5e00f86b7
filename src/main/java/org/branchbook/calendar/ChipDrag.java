package org.branchbook.calendar;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.branchbook.activity.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Drags a chip to another day, with its picture at the pointer and the day below it marked. Done
 * with plain mouse events: nothing leaves the window, and it works the same on every system.
 */
final class ChipDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double THRESHOLD = 5;

    private final MonthGrid grid;
    private final CalendarViewModel model;
    private final ImageView ghost = new ImageView();
    private @Nullable Activity dragged;
    private @Nullable DayCell target;
    private Point2D start = Point2D.ZERO;
    private boolean waiting;

    ChipDrag(MonthGrid grid, CalendarViewModel model) {
        this.grid = grid;
        this.model = model;
        ghost.setMouseTransparent(true);
        ghost.setOpacity(0.85);
    }

    void watch(ActivityChip chip) {
        chip.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    start = new Point2D(event.getSceneX(), event.getSceneY());
                    waiting = event.isPrimaryButtonDown();
                });
        chip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(chip, event));
        chip.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    /** Ends without moving anything; false if nothing was dragged. */
    boolean cancel() {
        boolean active = dragged != null;
        end();
        return active;
    }

    private void drag(ActivityChip chip, MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (waiting && at.distance(start) > THRESHOLD) {
            waiting = false;
            begin(chip);
        }
        if (dragged != null) {
            event.consume();
            Point2D local = grid.sceneToLocal(at);
            ghost.relocate(local.getX() + 8, local.getY() - 6);
            aim(grid.cellAt(at.getX(), at.getY()));
        }
    }

    private void begin(ActivityChip chip) {
        dragged = chip.activity();
        if (dragged != null) {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            ghost.setImage(chip.snapshot(parameters, null));
            grid.overlay(ghost, true);
        }
    }

    private void aim(@Nullable DayCell cell) {
        if (target != null) {
            target.pseudoClassStateChanged(TARGET, false);
        }
        target = cell;
        if (cell != null) {
            cell.pseudoClassStateChanged(TARGET, true);
        }
    }

    private void drop() {
        Activity activity = dragged;
        DayCell cell = target;
        end();
        if (activity != null && cell != null) {
            model.move(activity, cell.day().date());
        }
    }

    private void end() {
        aim(null);
        dragged = null;
        waiting = false;
        grid.overlay(ghost, false);
        ghost.setImage(null);
    }
}
