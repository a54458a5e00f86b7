package org.branchbook.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.planning.Clash;
import org.branchbook.ui.Icon;
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
    private final Messages messages;
    private final ImageView ghost = new ImageView();
    private final Label warning = new Label();
    private Map<LocalDate, List<Clash>> clashes = Map.of();
    private @Nullable Activity dragged;
    private @Nullable DayCell target;
    private @Nullable ActivityChip pressed;
    private @Nullable Scene scene;
    private Point2D start = Point2D.ZERO;
    private final EventHandler<MouseEvent> dragging = this::drag;
    private final EventHandler<MouseEvent> releasing = _ -> drop();

    ChipDrag(MonthGrid grid, CalendarViewModel model, Messages messages) {
        this.messages = messages;
        this.grid = grid;
        this.model = model;
        ghost.setMouseTransparent(true);
        ghost.setOpacity(0.85);
        warning.setMouseTransparent(true);
        warning.setId("drag-warning");
        warning.getStyleClass().add("drag-warning");
        warning.setGraphic(Icon.WARNING.node(14));
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
            placeWarning(local);
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
            Activity asked = dragged;
            model.clashes(asked, found -> show(asked, found));
        }
    }

    /** The clashes of every day are known before the pointer gets there. */
    private void show(Activity asked, Map<LocalDate, List<Clash>> found) {
        if (asked.equals(dragged)) {
            clashes = found;
            grid.mark(found.keySet());
            warn();
        }
    }

    private void warn() {
        List<Clash> there =
                target == null ? List.of() : clashes.getOrDefault(target.day().date(), List.of());
        String text =
                there.stream()
                        .limit(3)
                        .map(clash -> clash.text(messages))
                        .collect(Collectors.joining("\n"));
        if (!text.equals(warning.getText())) {
            warning.setText(text);
            grid.overlay(warning, false);
            if (!text.isEmpty()) {
                grid.overlay(warning, true);
                // Without a skin, which comes with the style, a label has no size.
                warning.applyCss();
                warning.autosize();
                placeWarning(new Point2D(ghost.getLayoutX(), ghost.getLayoutY()));
            }
        }
    }

    private void placeWarning(Point2D at) {
        double room = grid.getWidth() - warning.getWidth() - 4;
        double low = grid.getHeight() - warning.getHeight() - 4;
        warning.relocate(Math.max(0, Math.min(at.getX() + 8, room)), Math.min(at.getY() + 18, low));
    }

    private void aim(@Nullable DayCell cell) {
        if (target != null) {
            target.pseudoClassStateChanged(TARGET, false);
        }
        if (target != cell) {
            target = cell;
            warn();
        }
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
        if (!clashes.isEmpty()) {
            clashes = Map.of();
            grid.mark(Set.of());
            warn();
        }
    }
}
