package org.branchbook.post;

import javafx.scene.Node;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Confirmed deeds of a year by member and quarter. */
public final class QuarterView implements Screen {
    private final Ui ui;
    private final RegisterView<DeedQuarters.Line> list;

    public QuarterView(Ui ui, PostDoors doors) {
        this.ui = ui;
        list =
                new RegisterView<DeedQuarters.Line>(
                                ui,
                                "quarters",
                                ui.text("post.quarters.title"),
                                ui.text("post.quarters.empty"))
                        .ofYear()
                        .column(ui.text("post.member"), 120, DeedQuarters.Line::name)
                        .quarters(DeedQuarters.Line::confirmed)
                        .count(ui.text("post.quarters.total"), 110, DeedQuarters.Line::total)
                        .count(ui.text("post.waiting"), 110, DeedQuarters.Line::waiting)
                        .reading(
                                "quarter-sum",
                                year -> page(doors.deeds().quarters(year)),
                                doors.deeds().changes(),
                                doors.members().changes());
    }

    private RegisterView.Page<DeedQuarters.Line> page(DeedQuarters table) {
        return new RegisterView.Page<>(
                table.lines(),
                ui.text(
                        "post.quarters.sum",
                        table.confirmed(),
                        table.members(1),
                        table.members(2),
                        table.members(3),
                        table.members(4),
                        table.lines().size()));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
