package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Enters what somebody did at the post, and who confirms it. */
final class PostDeedEditor {
    private final Ui ui;
    private final PostDoors doors;

    PostDeedEditor(Ui ui, PostDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    /**
     * @param one null for a new one
     * @param year whose commitments can be chosen
     */
    void open(@Nullable PostDeed one, int year) {
        ui.tasks()
                .run(() ->
                        new DeedForm.Choices(
                                doors.members().roster(ui.today()), doors.commitments().year(year)))
                .onSuccess(choices -> {
                    DeedForm form = new DeedForm(ui, choices);
                    if (one != null) {
                        form.fill(one.draft());
                    }
                    form.editor()
                            .open(
                                    "deed-editor",
                                    ui.text(one == null ? "post.deed.add" : "post.deed.change"),
                                    form::draft,
                                    draft -> save(one, draft));
                });
    }

    private RegisterEditor.Done save(@Nullable PostDeed one, PostDeed.Draft draft) {
        if (one == null) {
            return steps().add(draft);
        }
        PostDeed before = doors.deeds().get(one.id());
        doors.deeds().change(one.id(), draft);
        boolean lost =
                before.confirmed() != null && doors.deeds().get(one.id()).confirmed() == null;
        return new RegisterEditor.Done(
                ui.text(lost ? "post.deed.confirmAgain" : "register.changed", draft.deed()),
                () -> doors.deeds().putBack(before));
    }

    void remove(PostDeed one) {
        steps().remove(one.id(), one.draft());
    }

    private Steps<PostDeed.Draft> steps() {
        return new Steps<>(ui, doors.deeds().kept(), PostDeed.Draft::deed);
    }

    /** Who confirms a deed. */
    void confirm(PostDeed one) {
        ui.tasks()
                .run(() ->
                        doors.members().roster(ui.today()).stream()
                                .map(RosterEntry::name)
                                .filter(name -> !name.equals(one.name()))
                                .toList())
                .onSuccess(names -> confirm(one, names));
    }

    private void confirm(PostDeed one, List<String> names) {
        Form form = new Form(ui.messages());
        Field<String> by = form.pick("by", ui.text("post.confirmed.by"), names).required();
        by.help(ui.text("post.confirmed.help", one.name()));
        Field<@Nullable LocalDate> on = form.date("on", ui.text("post.confirmed.on")).required();
        PostDeed.Confirmation before = one.confirmed();
        by.set(before == null ? "" : before.by());
        on.set(before == null ? ui.today() : before.on());
        new RegisterEditor(ui, form, List.of())
                .open(
                        "deed-confirm",
                        ui.text("post.confirm.title", one.draft().deed()),
                        () -> {
                            LocalDate day = on.get();
                            if (day == null) {
                                throw new InvalidInput(
                                        List.of(Problem.of("on", "post.problem.noDay")));
                            }
                            return new PostDeed.Confirmation(by.get(), day);
                        },
                        wanted -> {
                            PostDeed.Confirmation was = doors.deeds().confirm(one.id(), wanted);
                            return new RegisterEditor.Done(
                                    ui.text("post.confirmedBy", wanted.by()),
                                    () -> doors.deeds().confirm(one.id(), was));
                        });
    }
}
