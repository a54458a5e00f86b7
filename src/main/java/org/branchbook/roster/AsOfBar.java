package org.branchbook.roster;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Chooses the day whose roster is shown, and says so plainly when it is not today. */
final class AsOfBar {
    private static final int WIDTH = 128;
    private final Ui ui;
    private final MemberListViewModel model;
    private final Field<@Nullable LocalDate> day;
    private final Label text = new Label();
    private final HBox banner = new HBox();

    AsOfBar(Ui ui, MemberListViewModel model) {
        this.ui = ui;
        this.model = model;
        day = new Form(ui.messages()).date("roster-day", "");
        day.control().setPrefWidth(WIDTH);
        day.control().setMinWidth(WIDTH);
        day.control().setAccessibleText(ui.text("member.asOf"));
        day.set(ui.today());
        day.onChange(this::choose);
        text.setId("as-of-text");
        text.getStyleClass().add("banner-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        banner.getStyleClass().addAll("row", "as-of-banner");
        banner.getChildren()
                .addAll(
                        text,
                        Buttons.id(
                                "as-of-today",
                                Buttons.quiet(ui.text("member.asOf.today"), this::today)));
        show();
    }

    /** The label and the field, for the toolbar. */
    Node picker() {
        Label name = new Label(ui.text("member.asOf"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(name, day.control());
        box.getStyleClass().add("row");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Of no height while the roster is today's. */
    Node banner() {
        return banner;
    }

    private void choose(@Nullable LocalDate chosen) {
        if (chosen != null) {
            model.asOf(chosen.equals(ui.today()) ? null : chosen);
            show();
        }
    }

    void today() {
        day.set(ui.today());
    }

    private void show() {
        boolean other = !model.isToday();
        banner.setVisible(other);
        banner.setManaged(other);
        text.setText(ui.text("member.asOf.banner", model.day()));
    }
}
