package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a commitment. */
final class CommitmentForm {
    private final Ui ui;
    private final List<RosterEntry> roster;
    private final Form form;
    private final Field<@Nullable RosterEntry> member;
    private final Field<@Nullable CommitmentKind> kind;
    private final Field<String> post;
    private final Field<String> promise;
    private final Field<String> indicator;
    private final Field<String> baseline;
    private final Field<@Nullable LocalDate> due;
    private @Nullable MemberId before;

    CommitmentForm(Ui ui, List<RosterEntry> roster) {
        this.ui = ui;
        this.roster = roster;
        form = new Form(ui.messages());
        member = MemberChoice.add(form, ui, roster);
        kind =
                form.choice(
                                "kind",
                                ui.text("post.kind"),
                                List.of(CommitmentKind.values()),
                                ui.messages()::text)
                        .required()
                        .set(CommitmentKind.TACKLE);
        post = form.text("post", ui.text("post.post")).help(ui.text("post.post.help"));
        promise = form.area("promise", ui.text("post.promise"), 3).required();
        indicator =
                form.text("indicator", ui.text("post.indicator"))
                        .required()
                        .help(ui.text("post.indicator.help"));
        baseline =
                form.text("baseline", ui.text("post.baseline")).help(ui.text("post.baseline.help"));
        due = form.date("due", ui.text("post.dueOn")).required();
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(post, promise, indicator, baseline));
    }

    void fill(Commitment.Draft draft) {
        before = draft.member();
        member.set(MemberChoice.find(roster, before));
        kind.set(draft.kind());
        post.set(draft.post());
        promise.set(draft.aim().promise());
        indicator.set(draft.aim().indicator());
        baseline.set(draft.aim().baseline());
        due.set(draft.due());
    }

    Commitment.Draft draft() {
        return new Commitment.Draft(
                MemberChoice.id(member.get(), before),
                Objects.requireNonNullElse(kind.get(), CommitmentKind.TACKLE),
                post.get(),
                new Commitment.Aim(promise.get(), indicator.get(), baseline.get()),
                due.get());
    }
}
