package org.branchbook.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A quiet line at the foot of the window: what was done and how to take it back. */
final class NoticeBar extends HBox {
    private final Label label = new Label();
    private final PauseTransition leave = new PauseTransition();

    NoticeBar() {
        getStyleClass().add("notice");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        label.setId("notice-text");
        label.setMaxWidth(560);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        leave.setOnFinished(_ -> hide());
        setOnMouseEntered(_ -> leave.stop());
        setOnMouseExited(_ -> leave.playFromStart());
    }

    /** Shows a text, for some seconds, or until {@link #hide} where {@code seconds} is 0. */
    void show(String text, @Nullable Button action, int seconds) {
        label.setText(text);
        getChildren().setAll(label);
        if (action != null) {
            action.getStyleClass().setAll("button", "notice-action");
            getChildren().add(action);
        }
        setVisible(true);
        leave.stop();
        leave.setDuration(seconds == 0 ? Duration.INDEFINITE : Duration.seconds(seconds));
        leave.playFromStart();
    }

    String text() {
        return label.getText();
    }

    /** Makes room for a panel, except for what says that work goes on. */
    void giveWay() {
        if (!leave.getDuration().isIndefinite()) {
            hide();
        }
    }

    void hide() {
        leave.stop();
        setVisible(false);
    }
}
