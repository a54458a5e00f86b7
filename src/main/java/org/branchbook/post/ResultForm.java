package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.attachment.FileCopies;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.post.Commitment.Outcome;
import org.branchbook.post.Commitment.Result;
import org.branchbook.register.FileField;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What came of a commitment, and what shows it. */
final class ResultForm {
    private final Ui ui;
    private final Form form;
    private final Field<@Nullable Outcome> outcome;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> said;
    private final FileField proof;

    ResultForm(Ui ui, FileCopies files, @Nullable Result before) {
        this.ui = ui;
        form = new Form(ui.messages());
        outcome =
                form.choice(
                                "outcome",
                                ui.text("post.outcome"),
                                List.of(Outcome.values()),
                                ui.messages()::text)
                        .required()
                        .set(Outcome.MET);
        on = form.date("on", ui.text("post.resultOn")).required().set(ui.today());
        said = form.area("said", ui.text("post.said"), 3).help(ui.text("post.result.help"));
        proof = new FileField(ui, files, form, "proof", ui.text("post.proof"));
        if (before != null) {
            outcome.set(before.outcome());
            on.set(before.on());
            said.set(before.said());
            proof.set(before.proof());
        }
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(said));
    }

    Result result() {
        LocalDate day = on.get();
        if (day == null) {
            throw new InvalidInput(List.of(Problem.of("on", "post.problem.noDay")));
        }
        return new Result(
                Objects.requireNonNullElse(outcome.get(), Outcome.MET),
                day,
                said.get(),
                proof.get());
    }
}
