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
    private @Nullable Notice shown;
    private @Nullable Notice displaced;

    /** A text that stays some seconds, or as long as the work it tells of. */
    private record Notice(String text, @Nullable Button action, int seconds) {}

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

    /** Shows a text, for some seconds, or until {@link #back} where {@code seconds} is 0. */
    void show(String text, @Nullable Button action, int seconds) {
        boolean passing = shown != null && shown.seconds > 0;
        displaced = seconds > 0 ? null : passing ? shown : displaced;
        show(new Notice(text, action, seconds));
    }

    private void show(Notice notice) {
        shown = notice;
        Button action = notice.action;
        label.setText(notice.text);
        getChildren().setAll(label);
        if (action != null) {
            action.getStyleClass().setAll("button", "notice-action");
            getChildren().add(action);
        }
        setVisible(true);
        leave.stop();
        leave.setDuration(
                notice.seconds == 0 ? Duration.INDEFINITE : Duration.seconds(notice.seconds));
        leave.playFromStart();
    }

    String text() {
        return label.getText();
    }

    /** Makes room for a panel, except for what says that work goes on. */
    void giveWay() {
        displaced = null;
        if (!leave.getDuration().isIndefinite()) {
            hide();
        }
    }

    /** Ends what told of work; what stood there before it was not read yet and comes back. */
    void back() {
        Notice before = displaced;
        hide();
        if (before != null) {
            show(before);
        }
    }

    void hide() {
        shown = null;
        displaced = null;
        leave.stop();
        setVisible(false);
    }
}
