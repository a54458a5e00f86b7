package org.branchbook.post;

import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Enters what somebody promises, and later what came of it. */
final class CommitmentEditor {
    private final Ui ui;
    private final PostDoors doors;

    CommitmentEditor(Ui ui, PostDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    /**
     * @param one null for a new one
     */
    void open(@Nullable Commitment one) {
        ui.tasks()
                .run(() -> doors.members().roster(ui.today()))
                .onSuccess(roster -> {
                    CommitmentForm form = new CommitmentForm(ui, roster);
                    if (one != null) {
                        form.fill(one.draft());
                    }
                    form.editor()
                            .open(
                                    "commitment-editor",
                                    ui.text(one == null ? "post.add" : "post.change"),
                                    form::draft,
                                    draft -> save(one, draft));
                });
    }

    private RegisterEditor.Done save(@Nullable Commitment one, Commitment.Draft draft) {
        return one == null ? steps().add(draft) : steps().change(one.id(), one.draft(), draft);
    }

    void remove(Commitment one) {
        steps().remove(one.id(), one.draft());
    }

    private Steps<Commitment.Draft> steps() {
        return new Steps<>(ui, doors.commitments().kept(), draft -> draft.aim().promise());
    }

    /** What came of a commitment. */
    void result(Commitment one) {
        ResultForm form = new ResultForm(ui, doors.files(), one.result());
        form.editor()
                .open(
                        "commitment-result",
                        ui.text("post.result.title", one.name()),
                        form::result,
                        result -> {
                            Commitment.Result was = doors.commitments().end(one.id(), result);
                            return new RegisterEditor.Done(
                                    ui.text("post.result.saved", one.draft().aim().promise()),
                                    () -> doors.commitments().end(one.id(), was));
                        });
    }

    void reopen(Commitment one) {
        ui.tasks()
                .run(() -> {
                    doors.commitments().end(one.id(), null);
                    return one;
                })
                .onSuccess(was ->
                        ui.done(
                                ui.text("post.reopened", was.draft().aim().promise()),
                                () -> doors.commitments().end(was.id(), was.result())));
    }
}
