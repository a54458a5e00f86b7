package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.base.Messages;
import org.branchbook.ui.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * Asks why somebody is not there. A digit in the empty field chooses a usual reason, anything else
 * is typed; Enter takes it, Esc leaves it out.
 */
final class ReasonBar extends HBox {
    private final Messages messages;
    private final Answer answer;
    private final Label who = new Label();
    private final TextField field = new TextField();
    private final List<Button> usual = new ArrayList<>();
    // The key that opened this is yet to be heard as a typed character.
    private boolean opening;
    private int index = -1;
    private Mark mark = Mark.LEAVE;

    /** What was answered; a null reason means that nothing was said. */
    interface Answer {
        void give(int index, Mark mark, @Nullable String reason);
    }

    ReasonBar(Messages messages, Answer answer) {
        this.messages = messages;
        this.answer = answer;
        getStyleClass().add("reason-bar");
        setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(USE_PREF_SIZE);
        field.setId("reason");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(who, field);
        for (LeaveKind kind : LeaveKind.values()) {
            String text = messages.text(kind);
            Button button = Buttons.plain((kind.ordinal() + 1) + " " + text, () -> close(text));
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            usual.add(button);
        }
        getChildren().addAll(usual);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(
                KeyEvent.KEY_TYPED,
                e -> {
                    boolean digit = e.getCharacter().matches("[0-9]");
                    if (digit && (opening || kindOf(e.getCharacter()))) {
                        e.consume();
                    }
                    opening = false;
                });
        close();
    }

    void open(int row, String name, Mark forMark, String before) {
        index = row;
        mark = forMark;
        boolean leave = forMark == Mark.LEAVE;
        who.setText(
                leave
                        ? messages.text("attendance.reasonOf", name)
                        : messages.text("attendance.noteOn", name));
        usual.forEach(button -> {
            button.setVisible(leave);
            button.setManaged(leave);
        });
        field.setText(before);
        field.selectAll();
        opening = true;
        setVisible(true);
        setManaged(true);
        field.requestFocus();
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }

    private boolean kindOf(String digit) {
        return field.getText().isEmpty() && kind(digit) != null;
    }

    private void pressed(KeyEvent event) {
        opening = false;
        String chosen = field.getText().isEmpty() ? kind(event.getText()) : null;
        if (event.getCode() == KeyCode.ENTER) {
            close(expand(field.getText().strip()));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close(null);
        } else if (chosen != null) {
            close(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable String kind(String digit) {
        boolean fits = mark == Mark.LEAVE && digit.matches("[1-6]");
        return fits ? messages.text(LeaveKind.values()[digit.charAt(0) - '1']) : null;
    }

    /** 病 is enough for 病假. */
    private String expand(String text) {
        if (text.length() != 1 || mark != Mark.LEAVE) {
            return text;
        }
        for (LeaveKind kind : LeaveKind.values()) {
            if (messages.text(kind).startsWith(text)) {
                return messages.text(kind);
            }
        }
        return text;
    }

    private void close(@Nullable String reason) {
        int answered = index;
        close();
        answer.give(answered, mark, reason);
    }
}
