package org.branchbook.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What was promised to whom, and what of it was delivered. */
public final class PromiseView implements RegisterScreen {
    private final Ui ui;
    private final Partners partners;
    private final Steps<Promise.Draft> steps;
    private final RegisterView<Promise> list;

    /**
     * @param practice counts the theme days of a year; called on the book's thread
     */
    public PromiseView(
            Ui ui, Partners partners, Promises promises, IntFunction<Practice> practice) {
        this.ui = ui;
        this.partners = partners;
        steps = new Steps<>(ui, promises.kept(), Promise.Draft::deliverable);
        list =
                new RegisterView<>(
                                ui,
                                new PromiseListing(promises, practice),
                                ui.text("partner.promises.empty"))
                        .reading("promise-sum", promises.kept().changes(), partners.changes())
                        .deeds(
                                ui.text("partner.promise.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null),
                                        this::edit,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private void edit(@Nullable Promise one) {
        ui.tasks()
                .run(() -> {
                    List<Partner> all = new ArrayList<>(partners.all());
                    if (one != null
                            && all.stream().noneMatch(p -> p.id() == one.draft().partner())) {
                        all.add(partners.get(one.draft().partner()));
                    }
                    return all;
                })
                .onSuccess(all -> edit(one, all));
    }

    private void edit(@Nullable Promise one, List<Partner> all) {
        Form form = new Form(ui.messages());
        Field<@Nullable Partner> partner =
                form.choice("partner", ui.text("service.partner"), all, Partner::name).required();
        Field<String> problem = form.area("problem", ui.text("partner.promise.problem"), 2);
        Field<String> deliverable =
                form.area("deliverable", ui.text("partner.promise.deliverable"), 2).required();
        Field<String> owner = form.text("owner", ui.text("service.leader"));
        Field<@Nullable LocalDate> due = form.date("due", ui.text("partner.promise.dueOn"));
        Field<@Nullable LocalDate> done = form.date("done", ui.text("partner.promise.doneOn"));
        Field<String> proof = form.area("proof", ui.text("partner.promise.proof"), 2);
        if (one != null) {
            Promise.Draft draft = one.draft();
            partner.set(Chosen.of(all, p -> p.id() == draft.partner()));
            problem.set(draft.problem());
            deliverable.set(draft.deliverable());
            owner.set(draft.by().owner());
            due.set(draft.by().due());
            done.set(draft.done().on());
            proof.set(draft.done().proof());
        }
        new RegisterEditor(ui, form, List.of(problem, deliverable, proof))
                .open(
                        "promise-editor",
                        ui.text(one == null ? "partner.promise.add" : "partner.promise.change"),
                        () ->
                                new Promise.Draft(
                                        Chosen.needed(partner, "partner.problem.noPartner").id(),
                                        problem.get(),
                                        deliverable.get(),
                                        new Promise.By(owner.get(), due.get()),
                                        new Promise.Done(done.get(), proof.get())),
                        draft ->
                                one == null
                                        ? steps.add(draft)
                                        : steps.change(one.id(), one.draft(), draft));
    }

    @Override
    public RegisterView<Promise> list() {
        return list;
    }
}
