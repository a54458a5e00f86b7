package org.branchbook.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import org.branchbook.base.Changes;
import org.branchbook.control.SplitView;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;

/** Documents of the superior at the left, the clauses of the chosen one at the right. */
public final class InitiativeView implements RegisterScreen {
    private final Ui ui;
    private final Initiatives initiatives;
    private final RegisterView<Initiatives.Standing> list;
    private final ClauseList clauses;
    private final SplitView root;

    /**
     * @param report offers the feedback report of one
     * @param changed what proofs are read from
     */
    public InitiativeView(
            Ui ui, Initiatives initiatives, LongConsumer report, List<Changes> changed) {
        this.ui = ui;
        this.initiatives = initiatives;
        clauses = new ClauseList(ui, initiatives);
        list =
                new RegisterView<>(
                                ui, new InitiativeListing(initiatives), ui.text("initiative.empty"))
                        .deeds(
                                ui.text("initiative.add"),
                                new RegisterView.Deeds<>(this::add, this::change, this::remove))
                        .each(
                                "report",
                                ui.text("initiative.report"),
                                one -> report.accept(one.initiative().id()))
                        .each("reported", ui.text("initiative.reported"), this::reported);
        Changes[] all = changed.toArray(Changes[]::new);
        list.reading(all).whenRead(_ -> chosen());
        initiatives.changes().listen(() -> ui.tasks().onFx(this::shown));
        list.table().getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        root = new SplitView(ui.memory(), "initiative-split", list.node(), clauses.node(), 0.46);
    }

    private void chosen() {
        Initiatives.Standing one = list.table().getSelectionModel().getSelectedItem();
        clauses.show(one == null ? null : one.initiative());
    }

    private void add() {
        new InitiativeEditor(ui)
                .open(
                        ui.text("initiative.add"),
                        draft -> {
                            long id = initiatives.add(draft);
                            return new RegisterEditor.Done(
                                    ui.text("register.added", draft.title()),
                                    () -> initiatives.remove(id));
                        });
    }

    private void change(Initiatives.Standing one) {
        long id = one.initiative().id();
        ui.tasks()
                .run(() -> initiatives.draft(id))
                .onSuccess(before ->
                        new InitiativeEditor(ui)
                                .fill(before)
                                .open(
                                        ui.text("initiative.change"),
                                        draft -> {
                                            initiatives.change(id, draft);
                                            return new RegisterEditor.Done(
                                                    ui.text("register.changed", draft.title()),
                                                    () -> initiatives.change(id, before));
                                        }));
    }

    private void remove(Initiatives.Standing one) {
        long id = one.initiative().id();
        Steps.remove(
                ui,
                () -> {
                    initiatives.remove(id);
                    return ui.text("register.removed", one.initiative().title());
                },
                () -> initiatives.restore(id));
    }

    private void reported(Initiatives.Standing one) {
        long id = one.initiative().id();
        LocalDate before = one.initiative().reported();
        LocalDate day = before == null ? ui.today() : null;
        ui.tasks()
                .run(() -> initiatives.reported(id, day))
                .onSuccess(_ ->
                        ui.done(
                                ui.text(
                                        day == null
                                                ? "initiative.notReported"
                                                : "initiative.nowReported",
                                        one.initiative().title()),
                                () -> initiatives.reported(id, before)));
    }

    @Override
    public RegisterView<Initiatives.Standing> list() {
        return list;
    }

    @Override
    public Node node() {
        return root;
    }
}
