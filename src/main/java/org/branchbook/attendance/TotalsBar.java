package org.branchbook.attendance;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Messages;

/**
 * The running totals: 应到 实到 请假 缺席 未登记, with the full members among the first two, and the rates.
 */
final class TotalsBar extends HBox {
    private final Messages messages;
    private final Label due = figure("total-due");
    private final Label present = figure("total-present");
    private final Label leave = figure("total-leave");
    private final Label absent = figure("total-absent");
    private final Label unmarked = figure("total-unmarked");
    private final Label full = new Label();
    private final Label rates = new Label();

    TotalsBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("totals");
        setAlignment(Pos.CENTER_LEFT);
        full.setId("total-full");
        full.getStyleClass().add("soft");
        full.setMinWidth(USE_PREF_SIZE);
        rates.setId("total-rates");
        rates.getStyleClass().add("soft");
        rates.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        part(due, messages.text("attendance.total.due")),
                        part(present, messages.text("attendance.total.present")),
                        part(leave, messages.text("attendance.total.leave")),
                        part(absent, messages.text("attendance.total.absent")),
                        part(unmarked, messages.text("attendance.total.unmarked")),
                        new VBox(full, rates));
    }

    void show(Totals totals) {
        due.setText(String.valueOf(totals.due()));
        present.setText(String.valueOf(totals.present()));
        leave.setText(String.valueOf(totals.leave()));
        absent.setText(String.valueOf(totals.absent()));
        unmarked.setText(String.valueOf(totals.unmarked()));
        unmarked.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("open"), totals.unmarked() > 0);
        int dueFull = totals.full().due();
        int presentFull = totals.full().present();
        full.setText(
                messages.text(
                        "attendance.total.full",
                        presentFull,
                        dueFull,
                        totals.present() - presentFull,
                        totals.due() - dueFull));
        rates.setText(rates(totals));
    }

    /** The raw rate first; what make-up study adds stands beside it. */
    private String rates(Totals totals) {
        if (totals.present() == 0) {
            return "";
        }
        String text = messages.text("attendance.rate", percent(totals.rate()));
        if (totals.more().late() > 0) {
            text += messages.text("attendance.rate.late", totals.more().late());
        }
        if (totals.more().madeUp() > 0) {
            text +=
                    messages.text(
                            "attendance.rate.madeUp",
                            totals.more().madeUp(),
                            percent(totals.effectiveRate()));
        }
        return text;
    }

    private static String percent(int permille) {
        return permille / 10 + "." + permille % 10;
    }

    private static Label figure(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("total");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static VBox part(Label figure, String name) {
        Label label = new Label(name);
        label.getStyleClass().add("soft");
        label.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(figure, label);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
