package org.branchbook.preparation;

import java.util.function.Consumer;
import org.branchbook.activity.Activities;
import org.branchbook.due.DueLine;
import org.branchbook.due.NextStep;
import org.branchbook.due.Postponements;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The steps before the memorial days of a year, each settled here as on the first screen. */
public final class PreparationView implements RegisterScreen {
    private final Ui ui;
    private final Postponements postponements;
    private final RegisterView<PreparationListing.Row> list;

    /**
     * @param go opens what is planned for the day, or plans it
     */
    public PreparationView(
            Ui ui, Activities activities, Postponements postponements, Consumer<NextStep> go) {
        this.ui = ui;
        this.postponements = postponements;
        list =
                new RegisterView<>(
                        ui,
                        new PreparationListing(activities, postponements),
                        ui.text("prepare.empty"));
        list.reading("preparation-sum", activities.changes(), postponements.changes())
                .each("settle", ui.text("prepare.settle"), this::settle)
                .each("next", ui.text("prepare.next"), one -> go.accept(line(one).next()));
    }

    private DueLine line(PreparationListing.Row one) {
        return one.prepared().line(ui.messages());
    }

    /** Says that a step is done, or takes that back. */
    private void settle(PreparationListing.Row one) {
        DueLine line = line(one);
        ui.tasks()
                .run(() -> {
                    write(line, !one.settled());
                    return line.text();
                })
                .onSuccess(text ->
                        ui.done(
                                ui.text(
                                        one.settled() ? "prepare.notSettled" : "prepare.nowSettled",
                                        text),
                                () -> write(line, one.settled())))
                .onFailure(ui::failed);
    }

    private void write(DueLine line, boolean settled) {
        if (settled) {
            postponements.settle(line);
        } else {
            postponements.restore(line);
        }
    }

    @Override
    public RegisterView<PreparationListing.Row> list() {
        return list;
    }
}
