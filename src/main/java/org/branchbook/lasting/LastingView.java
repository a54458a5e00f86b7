package org.branchbook.lasting;

import java.util.List;
import javafx.scene.Node;
import org.branchbook.base.Changes;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Who serves since when, and how many of last year's volunteers served again. */
public final class LastingView implements Screen {
    private final Ui ui;
    private final Lastings lastings;
    private final RegisterView<Lasting> list;

    /**
     * @param changed what service is read from
     */
    public LastingView(Ui ui, Lastings lastings, List<Changes> changed) {
        this.ui = ui;
        this.lastings = lastings;
        list =
                new RegisterView<Lasting>(
                                ui, "lasting", ui.text("lasting.title"), ui.text("lasting.empty"))
                        .ofYear()
                        .column(ui.text("lasting.name"), 160, Lasting::name)
                        .column(ui.text("lasting.first"), 140, one -> one.first().toString())
                        .column(ui.text("lasting.last"), 140, one -> one.last().toString())
                        .number(ui.text("lasting.years"), 120, Lasting::years)
                        .column(ui.text("lasting.anniversary"), 260, this::anniversary);
        list.reading("lasting-sum", this::page, changed.toArray(Changes[]::new));
    }

    private RegisterView.Page<Lasting> page(int year) {
        Retention now = lastings.retention(year);
        return new RegisterView.Page<>(
                lastings.people(year),
                ui.text("lasting.sum", now.before(), now.again(), now.fresh()));
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
