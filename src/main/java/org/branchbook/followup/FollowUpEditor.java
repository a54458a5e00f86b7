package org.branchbook.followup;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which an item is entered or worded otherwise. */
final class FollowUpEditor {
    private final Ui ui;
    private final FollowUps followUps;
    private final Form form;
    private final Field<String> problem;
    private final Field<String> task;
    private final Field<String> owner;
    private final Field<@Nullable LocalDate> dueOn;

    /**
     * @param names whom an owner is picked from; another may be typed
     */
    FollowUpEditor(Ui ui, FollowUps followUps, List<String> names) {
        this.ui = ui;
        this.followUps = followUps;
        form = new Form(ui.messages());
        problem = form.area("problem", ui.text("followup.problem"), 3).required();
        task = form.area("task", ui.text("followup.task"), 3).required();
        owner = form.pick("owner", ui.text("followup.owner"), names).required();
        dueOn = form.date("dueOn", ui.text("followup.dueOn")).required();
    }

    /** Asks for items until there are no more. */
    void add(Activity activity, FollowUpDraft.Kind kind) {
        fit(kind);
        boolean rectification = kind == FollowUpDraft.Kind.RECTIFICATION;
        open(
                new Panel(ui.text(rectification ? "followup.addMeasure" : "followup.addTask"))
                        .action(
                                Buttons.id(
                                        "save-and-next",
                                        Buttons.plain(
                                                ui.text("followup.saveAndNext"),
                                                () -> insert(activity, kind, true)))),
                () -> insert(activity, kind, false));
    }

    void change(FollowUp one) {
        FollowUpDraft.Kind kind = one.draft().kind();
        fit(kind);
        problem.set(one.draft().problem());
        task.set(one.draft().task());
        owner.set(one.draft().owner());
        dueOn.set(one.dueOn());
        open(new Panel(ui.text("followup.change")), () -> update(one, kind));
    }

    private void fit(FollowUpDraft.Kind kind) {
        problem.used(kind == FollowUpDraft.Kind.RECTIFICATION);
    }

    private void open(Panel panel, Runnable save) {
        ui.open(
                panel.id("followup-editor")
                        .content(form.node())
                        .aside(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("followup.save"), save));
    }

    private FollowUpDraft draft(FollowUpDraft.Kind kind) {
        return new FollowUpDraft(kind, problem.get(), task.get(), owner.get(), dueOn.get());
    }

    private void insert(Activity activity, FollowUpDraft.Kind kind, boolean more) {
        if (!form.complete()) {
            return;
        }
        FollowUpDraft draft = draft(kind);
        ui.tasks()
                .run(() -> followUps.add(activity.id(), draft))
                .onSuccess(id -> {
                    if (more) {
                        problem.set("");
                        task.set("");
                        form.show(List.of());
                        (kind == FollowUpDraft.Kind.RECTIFICATION ? problem : task)
                                .control()
                                .requestFocus();
                    } else {
                        ui.close();
                    }
                    ui.done(ui.text("followup.added", draft.task()), () -> followUps.remove(id));
                })
                .onFailure(form.refusals(ui::failed));
    }

    private void update(FollowUp one, FollowUpDraft.Kind kind) {
        if (!form.complete()) {
            return;
        }
        FollowUpDraft draft = draft(kind);
        ui.tasks()
                .run(() -> followUps.change(one.id(), draft))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(
                            ui.text("followup.changed", draft.task()),
                            () -> followUps.change(one.id(), one.draft()));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
