package org.branchbook.calendar;

import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the month grid: walking, turning pages, planning, opening, moving, removing. */
final class GridKeys {
    private final CalendarViewModel model;
    private final NextSteps steps;
    private final ChipDrag drag;
    private final IntFunction<@Nullable ActivityChip> beside;

    GridKeys(
            CalendarViewModel model,
            NextSteps steps,
            ChipDrag drag,
            IntFunction<@Nullable ActivityChip> beside) {
        this.model = model;
        this.steps = steps;
        this.drag = drag;
        this.beside = beside;
    }

    void install(Node grid) {
        grid.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean known =
                            event.isAltDown()
                                    ? moves(event.getCode())
                                    : event.isShortcutDown()
                                            ? turns(event.getCode())
                                            : acts(event) || walks(event.getCode());
                    if (known) {
                        event.consume();
                    }
                });
    }

    /** Alt+arrows: the chosen activity by a day or a week. */
    private boolean moves(KeyCode key) {
        int days = days(key);
        if (days == 0 || model.chosenActivity().isEmpty()) {
            return false;
        }
        model.chosenActivity().ifPresent(a -> model.move(a, a.date().plusDays(days)));
        return true;
    }

    private boolean turns(KeyCode key) {
        int months =
                switch (key) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -12;
                    case DOWN -> 12;
                    default -> 0;
                };
        if (months != 0) {
            model.stepMonths(months);
        }
        return months != 0;
    }

    private boolean acts(KeyEvent event) {
        if (event.getTarget() instanceof Button) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER, SPACE ->
                    model.chosenActivity()
                            .ifPresentOrElse(
                                    a -> steps.open().accept(a.id()),
                                    () -> steps.plan().accept(model.selected().get(), null));
            case DELETE, BACK_SPACE -> model.chosenActivity().ifPresent(model::remove);
            case ESCAPE -> {
                return leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leave() {
        boolean chosen = model.chosen().get() != null;
        boolean dragged = drag.cancel();
        model.chosen().set(null);
        return chosen || dragged;
    }

    /** Arrows: from day to day; up and down from activity to activity while at one. */
    private boolean walks(KeyCode key) {
        int days = days(key);
        if (days == 0) {
            return false;
        }
        if (model.chosen().get() != null && Math.abs(days) == 7) {
            ActivityChip next = beside.apply(days / 7);
            if (next != null) {
                next.requestFocus();
            } else if (days < 0) {
                model.chosen().set(null);
            }
        } else {
            model.stepDays(days);
        }
        return true;
    }

    private static int days(KeyCode key) {
        return switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
    }
}
