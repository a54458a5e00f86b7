package org.branchbook.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What was promised to whom, and what of it was delivered. */
public final class PromiseView implements Screen {
    private final Ui ui;
    private final Partners partners;
    private final Steps<Promise.Draft> steps;
    private final IntFunction<Practice> practice;
    private final RegisterView<Promise> list;

    /** How many theme days of a year took place, and how many of them with practice. */
    public record Practice(int themeDays, int practised) {}

    /**
     * @param practice counts the theme days of a year; called on the book's thread
     */
    public PromiseView(
            Ui ui, Partners partners, Promises promises, IntFunction<Practice> practice) {
        this.ui = ui;
        this.partners = partners;
        this.practice = practice;
        steps = new Steps<>(ui, promises.kept(), Promise.Draft::deliverable);
        list =
                new RegisterView<Promise>(
                                ui,
                                "promises",
                                ui.text("partner.promises"),
                                ui.text("partner.promises.empty"))
                        .column(ui.text("partner.name"), 180, Promise::partner)
                        .column(
                                ui.text("partner.promise.problem"),
                                240,
                                one -> one.draft().problem())
                        .column(
                                ui.text("partner.promise.deliverable"),
                                260,
                                one -> one.draft().deliverable())
                        .column(ui.text("service.leader"), 90, one -> one.draft().by().owner())
                        .badge(ui.text("partner.promise.state"), 150, this::state)
                        .column(
                                ui.text("partner.promise.proof"),
                                200,
                                one -> one.draft().done().proof())
                        .reading(
                                "promise-sum",
                                _ -> page(promises.all()),
                                promises.kept().changes(),
                                partners.changes())
                        .numbered(Promise::id)
                        .deeds(
                                ui.text("partner.promise.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null),
                                        this::edit,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private Badge state(Promise one) {
        LocalDate done = one.draft().done().on();
        LocalDate due = one.draft().by().due();
        if (done != null) {
            return new Badge(ui.text("partner.promise.done", done.toString()), Badge.Tone.GOOD);
        }
        if (due == null) {
            return new Badge(ui.text("partner.promise.open"), Badge.Tone.NEUTRAL);
        }
        return new Badge(
                ui.text("partner.promise.by", due.toString()),
                due.isBefore(ui.today()) ? Badge.Tone.WARNING : Badge.Tone.INFO);
    }

    private RegisterView.Page<Promise> page(List<Promise> rows) {
        long done = rows.stream().filter(Promise::delivered).count();
        Practice found = practice.apply(ui.today().getYear());
        return new RegisterView.Page<>(
                rows,
                ui.text(
                        "partner.promise.sum",
                        rows.size(),
                        done,
                        found.themeDays(),
                        found.practised()));
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
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }

    @Override
    public void reveal(long row, LocalDate day) {
        list.reveal(row, day);
    }
}
