package org.branchbook.calendar;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.branchbook.activity.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Drags a chip to another day, with its picture at the pointer and the day below it marked. Done
 * with plain mouse events, followed on the whole scene: nothing leaves the window, it works the
 * same on every system, and the chip may be told to show something else meanwhile.
 */
final class ChipDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double THRESHOLD = 5;

    private final MonthGrid grid;
    private final CalendarViewModel model;
    private final ImageView ghost = new ImageView();
    private @Nullable Activity dragged;
    private @Nullable DayCell target;
    private @Nullable ActivityChip pressed;
    private @Nullable Scene scene;
    private Point2D start = Point2D.ZERO;
    private final EventHandler<MouseEvent> dragging = this::drag;
    private final EventHandler<MouseEvent> releasing = _ -> drop();

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
                    end();
                    // A double click has opened the record and taken the calendar away.
                    Scene now = chip.getScene();
                    if (now != null && event.getButton() == MouseButton.PRIMARY) {
                        follow(chip, now);
                        start = new Point2D(event.getSceneX(), event.getSceneY());
                    }
                });
    }

    private void follow(ActivityChip chip, Scene now) {
        now.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        now.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        scene = now;
        pressed = chip;
    }

    /** Ends without moving anything; false if nothing was dragged. */
    boolean cancel() {
        boolean active = dragged != null;
        end();
        return active;
    }

    private void drag(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (pressed != null && at.distance(start) > THRESHOLD) {
            begin(pressed);
            pressed = null;
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
        pressed = null;
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
            scene = null;
        }
        grid.overlay(ghost, false);
        ghost.setImage(null);
    }
}
