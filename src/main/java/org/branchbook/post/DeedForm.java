package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a deed at the post. */
final class DeedForm {
    private final Ui ui;
    private final Choices choices;
    private final Form form;
    private final Field<@Nullable RosterEntry> member;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> post;
    private final Field<String> deed;
    private final Field<@Nullable Commitment> commitment;
    private PostDeed.@Nullable Draft before;

    /** What can be chosen from. */
    record Choices(List<RosterEntry> roster, List<Commitment> commitments) {}

    DeedForm(Ui ui, Choices choices) {
        this.ui = ui;
        this.choices = choices;
        form = new Form(ui.messages());
        member = MemberChoice.add(form, ui, choices.roster);
        on = form.date("on", ui.text("post.on")).required().set(ui.today());
        post = form.text("post", ui.text("post.post"));
        deed =
                form.area("deed", ui.text("post.deed"), 3)
                        .required()
                        .help(ui.text("post.deed.help"));
        commitment =
                form.choice(
                        "commitment",
                        ui.text("post.commitment"),
                        choices.commitments,
                        one -> one.name() + "　" + one.draft().aim().promise());
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(post, deed));
    }

    void fill(PostDeed.Draft draft) {
        before = draft;
        member.set(MemberChoice.find(choices.roster, draft.member()));
        on.set(draft.on());
        post.set(draft.post());
        deed.set(draft.deed());
        Long id = draft.commitment();
        choices.commitments.stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .ifPresent(commitment::set);
    }

    PostDeed.Draft draft() {
        return new PostDeed.Draft(
                MemberChoice.id(member.get(), before == null ? null : before.member()),
                on.get(),
                post.get(),
                deed.get(),
                chosen());
    }

    /** A commitment of another year cannot be chosen here, and stays. */
    private @Nullable Long chosen() {
        Commitment one = commitment.get();
        if (one != null) {
            return one.id();
        }
        return before == null ? null : before.commitment();
    }
}
