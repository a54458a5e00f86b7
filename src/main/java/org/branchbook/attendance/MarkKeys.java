package org.branchbook.attendance;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * The keys of the due list: 1 or Space present, 2 leave, 3 absent, 4 late, 5 to 9 a kind of leave
 * at once, 0 or Backspace none, Ctrl+A the rest present, Ctrl+B make-up study; letters look for a
 * name by its pinyin.
 */
final class MarkKeys {
    private final TableView<?> table;
    private final AttendanceView view;
    private final Consumer<String> shown;
    private final PauseTransition forget = new PauseTransition(Duration.seconds(1.2));
    private String letters = "";

    MarkKeys(TableView<?> table, AttendanceView view, Consumer<String> shown) {
        this.table = table;
        this.view = view;
        this.shown = shown;
        forget.setOnFinished(_ -> letters(""));
    }

    void pressed(KeyEvent event) {
        int index = table.getSelectionModel().getSelectedIndex();
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A && view.editable()) {
                view.markRest();
                event.consume();
            } else if (event.getCode() == KeyCode.B) {
                view.makeUp(index);
                event.consume();
            }
            return;
        }
        boolean taken =
                switch (event.getCode()) {
                    case SPACE, DIGIT1, NUMPAD1 -> take(() -> view.mark(index, Marking.PRESENT));
                    case DIGIT4, NUMPAD4 -> take(() -> view.mark(index, Marking.LATE));
                    case DIGIT5, NUMPAD5 -> leave(index, 5);
                    case DIGIT6, NUMPAD6 -> leave(index, 6);
                    case DIGIT7, NUMPAD7 -> leave(index, 7);
                    case DIGIT8, NUMPAD8 -> leave(index, 8);
                    case DIGIT9, NUMPAD9 -> leave(index, 9);
                    case DIGIT2, NUMPAD2 -> take(() -> view.away(index, Mark.LEAVE));
                    case DIGIT3, NUMPAD3 -> take(() -> view.away(index, Mark.ABSENT));
                    case DIGIT0, NUMPAD0, BACK_SPACE, DELETE -> take(() -> view.clear(index));
                    default -> letter(event, index);
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean leave(int index, int digit) {
        LeaveKind kind = LeaveKind.BY_KEY.get(digit - LeaveKind.FIRST_KEY);
        return take(() -> view.mark(index, Marking.leave(kind, "")));
    }

    private boolean take(Runnable action) {
        letters("");
        action.run();
        return true;
    }

    private boolean letter(KeyEvent event, int index) {
        if (!event.getCode().isLetterKey() || event.isAltDown()) {
            return false;
        }
        letters(letters + event.getCode().getName().toLowerCase(java.util.Locale.ROOT));
        int from = Math.max(0, index);
        int found = view.find(letters, from);
        if (found >= 0) {
            view.select(found);
        }
        forget.playFromStart();
        return true;
    }

    private void letters(String now) {
        letters = now;
        shown.accept(now);
    }
}
