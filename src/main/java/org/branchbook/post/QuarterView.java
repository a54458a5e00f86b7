package org.branchbook.post;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Confirmed deeds of a year by member and quarter. */
public final class QuarterView implements Screen {
    private final Ui ui;
    private final RegisterView<DeedQuarters.Line> list;
    private final Label sum = new Label();

    public QuarterView(Ui ui, PostDoors doors) {
        this.ui = ui;
        sum.getStyleClass().addAll("soft", "pair-sum");
        sum.setId("quarter-sum");
        list =
                new RegisterView<DeedQuarters.Line>(
                                ui,
                                "quarters",
                                ui.text("post.quarters.title"),
                                ui.text("post.quarters.empty"))
                        .ofYear()
                        .head(sum)
                        .column(ui.text("post.member"), 120, DeedQuarters.Line::name);
        for (int quarter = 1; quarter <= 4; quarter++) {
            int at = quarter - 1;
            String title = ui.text("post.quarter", quarter);
            list.number(title, 110, one -> some(one.confirmed().get(at)));
        }
        list.number(ui.text("post.quarters.total"), 110, one -> some(one.total()))
                .number(ui.text("post.waiting"), 110, one -> some(one.waiting()))
                .reading(
                        year -> lines(doors.deeds().quarters(year)),
                        doors.deeds().changes(),
                        doors.members().changes());
    }

    /** Nothing for zero, so that what is there stands out. */
    private static @Nullable Integer some(int count) {
        return count == 0 ? null : (Integer) count;
    }

    private List<DeedQuarters.Line> lines(DeedQuarters table) {
        String text =
                ui.text(
                        "post.quarters.sum",
                        table.confirmed(),
                        table.members(1),
                        table.members(2),
                        table.members(3),
                        table.members(4),
                        table.lines().size());
        ui.tasks().onFx(() -> sum.setText(text));
        return table.lines();
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
