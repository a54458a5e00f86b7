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
 * Asks why somebody is not there. A digit in the empty field chooses a kind of leave, anything else
 * is typed and its kind read from it; Enter takes it, Esc leaves it out.
 */
final class ReasonBar extends HBox {
    private final Messages messages;
    private final Answer answer;
    private final Label who = new Label();
    private final TextField field = new TextField();
    private final TextField approved = new TextField();
    private final List<Button> usual = new ArrayList<>();
    // The key that opened this is yet to be heard as a typed character.
    private boolean opening;
    private int index = -1;
    private Mark mark = Mark.LEAVE;

    /** What was answered; null means that nothing was said. */
    interface Answer {
        void give(int index, @Nullable Marking marking);
    }

    ReasonBar(Messages messages, Answer answer) {
        this.messages = messages;
        this.answer = answer;
        getStyleClass().add("reason-bar");
        setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(USE_PREF_SIZE);
        field.setId("reason");
        HBox.setHgrow(field, Priority.ALWAYS);
        approved.setId("approved-by");
        approved.setPrefColumnCount(7);
        approved.setPromptText(messages.text("attendance.approvedBy"));
        getChildren().addAll(who, field);
        for (LeaveKind kind : LeaveKind.values()) {
            if (kind == LeaveKind.OTHER) {
                continue;
            }
            int at = LeaveKind.BY_KEY.indexOf(kind);
            String digit = at < 0 ? "" : at + LeaveKind.FIRST_KEY + " ";
            Button button = Buttons.plain(digit + messages.text(kind), () -> choose(kind));
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            usual.add(button);
        }
        getChildren().addAll(usual);
        getChildren().add(approved);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        approved.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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

    void open(int row, String name, Marking before) {
        Mark forMark = before.mark() == Mark.ABSENT ? Mark.ABSENT : Mark.LEAVE;
        index = row;
        mark = forMark;
        approved.setText(before.approvedBy());
        approved.setVisible(forMark == Mark.LEAVE);
        approved.setManaged(forMark == Mark.LEAVE);
        boolean leave = forMark == Mark.LEAVE;
        who.setText(
                leave
                        ? messages.text("attendance.reasonOf", name)
                        : messages.text("attendance.noteOn", name));
        usual.forEach(button -> {
            button.setVisible(leave);
            button.setManaged(leave);
        });
        field.setText(before.reason());
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
        boolean empty = event.getSource() == field && field.getText().isEmpty();
        LeaveKind chosen = empty ? kind(event.getText()) : null;
        if (event.getCode() == KeyCode.ENTER) {
            String reason = expand(field.getText().strip());
            give(Marking.of(mark, reason).approvedBy(approved.getText()));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            give(null);
        } else if (chosen != null) {
            choose(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable LeaveKind kind(String digit) {
        boolean fits = mark == Mark.LEAVE && digit.matches("[5-9]");
        return fits ? LeaveKind.BY_KEY.get(digit.charAt(0) - '0' - LeaveKind.FIRST_KEY) : null;
    }

    /** A kind with what was typed before it was chosen. */
    private void choose(LeaveKind kind) {
        give(Marking.leave(kind, field.getText()).approvedBy(approved.getText()));
    }

    /** 病 is enough for 病假. */
    private String expand(String text) {
        if (text.length() != 1 || mark != Mark.LEAVE) {
            return text;
        }
        for (LeaveKind kind : LeaveKind.values()) {
            if (messages.text(kind).startsWith(text)) {
                return kind.written();
            }
        }
        return text;
    }

    private void give(@Nullable Marking marking) {
        int answered = index;
        close();
        answer.give(answered, marking);
    }
}
