package org.branchbook.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.branchbook.base.Messages;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;

/** A private value shown masked until its eye is pressed; masked again when the value changes. */
public final class Masked extends HBox {
    private final Messages messages;
    private final Label label = new Label();
    private final Button eye = Buttons.icon(Icon.EYE, "", this::toggle);
    private String plain = "";
    private String masked = "";
    private boolean revealed;

    public Masked(Messages messages) {
        this.messages = messages;
        getStyleClass().add("masked");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, eye);
        show();
    }

    public void set(String plainText, String maskedText) {
        plain = plainText;
        masked = maskedText;
        revealed = false;
        show();
    }

    private void toggle() {
        revealed = !revealed;
        show();
    }

    private void show() {
        label.setText(revealed ? plain : masked);
        String text = revealed ? messages.text("ui.hide") : messages.text("ui.reveal");
        eye.setGraphic((revealed ? Icon.EYE_OFF : Icon.EYE).node());
        eye.setTooltip(new Tooltip(text));
        eye.setAccessibleText(text);
        eye.setVisible(!plain.isEmpty());
    }
}
