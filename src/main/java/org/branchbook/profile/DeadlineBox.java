package org.branchbook.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.due.DueLine;
import org.branchbook.member.MemberId;
import org.branchbook.ui.Ui;

/** What is due next of a person, the earliest first; of no height where nothing is. */
public final class DeadlineBox extends VBox {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private final Ui ui;

    DeadlineBox(Ui ui) {
        this.ui = ui;
        setId("deadlines");
        getStyleClass().add("deadlines");
        show(List.of());
    }

    /** The very next one, which fills itself, for lists. */
    public static DeadlineBox next(Ui ui, Deadlines deadlines, MemberId person) {
        DeadlineBox box = new DeadlineBox(ui);
        ui.tasks()
                .run(() -> deadlines.of(person, ui.today(), ui.messages()))
                .onSuccess(lines -> box.show(lines.stream().limit(1).toList()));
        return box;
    }

    void show(List<DueLine> lines) {
        getChildren().clear();
        for (DueLine line : lines) {
            getChildren().add(getChildren().isEmpty() ? first(line) : text(line, "soft"));
        }
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        pseudoClassStateChanged(OVERDUE, !lines.isEmpty() && lines.getFirst().overdue(ui.today()));
    }

    private VBox first(DueLine line) {
        Label why = new Label(line.why());
        why.getStyleClass().add("soft");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(text(line, "strong"), why);
    }

    private Label text(DueLine line, String style) {
        Label label = new Label(ui.text("profile.due", line.on(), away(line.on()), line.text()));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String away(LocalDate day) {
        long days = ChronoUnit.DAYS.between(ui.today(), day);
        return days < 0
                ? ui.text("profile.due.over", -days)
                : days == 0 ? ui.text("profile.due.today") : ui.text("profile.due.in", days);
    }
}
