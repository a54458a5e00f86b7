package org.branchbook.lasting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.branchbook.base.Changes;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Who serves since when, and how many of last year's volunteers served again. */
public final class LastingView implements Screen {
    private final Ui ui;
    private final Lastings lastings;
    private final RegisterView<Lasting> list;
    private final Label sum = new Label();
    private @Nullable Retention retention;

    /**
     * @param changed what service is read from
     */
    public LastingView(Ui ui, Lastings lastings, List<Changes> changed) {
        this.ui = ui;
        this.lastings = lastings;
        sum.setId("lasting-sum");
        sum.getStyleClass().addAll("soft", "pair-sum");
        list =
                new RegisterView<Lasting>(
                                ui, "lasting", ui.text("lasting.title"), ui.text("lasting.empty"))
                        .ofYear()
                        .head(sum)
                        .column(ui.text("lasting.name"), 160, Lasting::name)
                        .column(ui.text("lasting.first"), 140, one -> one.first().toString())
                        .column(ui.text("lasting.last"), 140, one -> one.last().toString())
                        .number(ui.text("lasting.years"), 120, Lasting::years)
                        .column(ui.text("lasting.anniversary"), 260, this::anniversary);
        list.reading(this::rows, changed.toArray(Changes[]::new)).whenRead(_ -> summed());
    }

    private List<Lasting> rows(int year) {
        retention = lastings.retention(year);
        return lastings.people(year);
    }

    private void summed() {
        Retention now = retention;
        if (now != null) {
            sum.setText(ui.text("lasting.sum", now.before(), now.again(), now.fresh()));
        }
    }

    private String anniversary(Lasting one) {
        int years = one.anniversary(list.year());
        return years < 1 ? "" : ui.text("lasting.returns", one.day(list.year()).toString(), years);
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
