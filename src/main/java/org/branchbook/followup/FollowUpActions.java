package org.branchbook.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;

/** What can be done with follow-ups, each step with its way back. */
final class FollowUpActions {
    private final Ui ui;
    private final FollowUps followUps;
    private final Members members;
    private final FileCopies files;

    FollowUpActions(Ui ui, FollowUps followUps, Members members, FileCopies files) {
        this.ui = ui;
        this.followUps = followUps;
        this.members = members;
        this.files = files;
    }

    FollowUps door() {
        return followUps;
    }

    void add(Activity activity, FollowUpDraft.Kind kind) {
        withNames(names -> new FollowUpEditor(ui, followUps, names).add(activity, kind));
    }

    void change(FollowUp one) {
        if (one.from().frozen()) {
            ui.notice(ui.text("followup.frozen", one.activity().value()));
            return;
        }
        withNames(names -> new FollowUpEditor(ui, followUps, names).change(one));
    }

    /** Names of the branch's people to pick an owner from. */
    private void withNames(Consumer<List<String>> open) {
        LocalDate today = ui.today();
        ui.tasks()
                .run(() ->
                        members.roster(today).stream().map(RosterEntry::name).distinct().toList())
                .onSuccess(open);
    }

    void finish(FollowUp one) {
        new FinishPanel(ui, this).open(one);
    }

    void finish(FollowUp one, FollowUp.Done done, Consumer<Throwable> refused) {
        ui.tasks()
                .run(() -> {
                    followUps.finish(one.id(), done);
                    return one;
                })
                .onSuccess(before -> {
                    ui.close();
                    ui.done(
                            ui.text("followup.finished", brief(before)),
                            () -> followUps.putBack(before.id(), before.done()));
                })
                .onFailure(refused);
    }

    void reopen(FollowUp one) {
        ui.tasks()
                .run(() -> followUps.putBack(one.id(), null))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("followup.reopened", brief(one)),
                                () -> followUps.putBack(one.id(), one.done())));
    }

    void remove(FollowUp one) {
        ui.tasks()
                .run(() -> followUps.remove(one.id()))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("followup.removed", brief(one)),
                                () -> followUps.restore(one.id())));
    }

    /** Copies a file into the book beside its thread. */
    void take(Path file, Consumer<Evidence.File> taken) {
        ui.tasks()
                .aside(() -> files.take(file))
                .onSuccess(copy ->
                        taken.accept(new Evidence.File(copy.name(), copy.sha256(), copy.bytes())));
    }

    void open(Evidence.File file) {
        ui.tasks().aside(() -> files.outside(file.name(), file.sha256())).onSuccess(ui::openFile);
    }

    private static String brief(FollowUp one) {
        String task = one.draft().task();
        return task.length() > 20 ? task.substring(0, 20) + "…" : task;
    }
}
