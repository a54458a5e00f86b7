package org.branchbook.yearboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.control.Badge;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The chosen period at the side: how it stands, why, by which article, and what to do. */
final class SlotDetails extends VBox {
    private final Ui ui;
    private final YearBoardViewModel model;
    private final BoardActions actions;
    // Kept from period to period: making a node costs more than telling it what to show.
    private final Label head = label("day-title");
    private final Label period = label("strong");
    private final Button plan;
    private final SoftText keys;

    SlotDetails(Ui ui, YearBoardViewModel model, BoardActions actions) {
        this.ui = ui;
        this.model = model;
        this.actions = actions;
        this.plan =
                Buttons.id(
                        "board-plan",
                        Buttons.plain(ui.text("yearboard.plan"), Icon.PLUS, actions::plan));
        this.keys = new SoftText(ui.text("yearboard.keys"));
        getStyleClass().add("board-details");
        setId("board-details");
        model.board().subscribe(_ -> show());
        model.place().subscribe(_ -> show());
    }

    private void show() {
        YearBoard board = model.board().get();
        YearLine line = model.line();
        Slot slot = model.slot();
        if (board == null || line == null || slot == null) {
            getChildren().clear();
        } else {
            getChildren().setAll(lines(board.on(), line, slot));
        }
    }

    private List<Node> lines(LocalDate on, YearLine line, Slot slot) {
        List<Node> lines = new ArrayList<>();
        head.setText(SlotText.head(ui.messages(), line));
        period.setText(SlotText.period(ui.messages(), slot));
        lines.add(head);
        lines.add(period);
        lines.add(badge(slot.state(on)));
        SlotText.reasons(ui.messages(), slot, on).forEach(text -> lines.add(new SoftText(text)));
        slot.activities().forEach(activity -> lines.add(activity(activity)));
        lines.add(plan);
        Button waive = waive(slot);
        if (waive != null) {
            lines.add(waive);
        }
        lines.add(keys);
        return lines;
    }

    private Badge badge(Slot.State state) {
        Badge badge =
                new Badge(
                        ui.text(state.key()),
                        switch (state) {
                            case NOT_REQUIRED, OPEN, WAIVED -> Badge.Tone.NEUTRAL;
                            case PLANNED -> Badge.Tone.INFO;
                            case HELD, CLOSED -> Badge.Tone.GOOD;
                            case OVERDUE -> Badge.Tone.BAD;
                        });
        badge.setId("board-state");
        return badge;
    }

    private Node activity(Activity activity) {
        Button open =
                Buttons.quiet(
                        ui.text(
                                "yearboard.activity",
                                activity.date().toString(),
                                activity.title(),
                                activity.state()),
                        Icon.OPEN,
                        () -> actions.open(activity.id()));
        open.setId("board-open-" + activity.id());
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        return open;
    }

    private @Nullable Button waive(Slot slot) {
        if (slot.waiver().isPresent()) {
            return Buttons.id(
                    "board-unwaive",
                    Buttons.plain(ui.text("yearboard.waiver.takeBack"), actions::waive));
        }
        return slot.required() > 0 && slot.done() < slot.required()
                ? Buttons.id(
                        "board-waive",
                        Buttons.plain(ui.text("yearboard.waiver.open"), actions::waive))
                : null;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
