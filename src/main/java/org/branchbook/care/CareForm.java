package org.branchbook.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a case or a pair. */
final class CareForm {
    private static final int DAYS = 14;

    private final Ui ui;
    private final Form form;
    private final Field<@Nullable CareKind> kind;
    private final Field<String> code;
    private final Field<String> owner;
    private final Field<String> need;
    private final Field<@Nullable LocalDate> begun;
    private final Field<@Nullable LocalDate> first;

    CareForm(Ui ui, List<String> names) {
        this.ui = ui;
        form = new Form(ui.messages());
        kind =
                form.choice(
                                "kind",
                                ui.text("care.kind"),
                                List.of(CareKind.values()),
                                ui.messages()::text)
                        .required()
                        .set(CareKind.HELP);
        code = form.text("code", ui.text("care.code")).required().help(ui.text("care.code.help"));
        owner =
                form.pick("owner", ui.text("care.owner"), names)
                        .required()
                        .help(ui.text("care.owner.help"));
        need =
                form.area("need", ui.text("care.need"), 3)
                        .required()
                        .help(ui.text("care.need.help"));
        begun = form.date("begun", ui.text("care.begun")).required().set(ui.today());
        first = form.date("first", ui.text("care.first")).required().set(ui.today().plusDays(DAYS));
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(code, owner, need));
    }

    void fill(Care.Draft draft) {
        kind.set(draft.kind());
        code.set(draft.code());
        owner.set(draft.owner());
        need.set(draft.need());
        begun.set(draft.days().begun());
        first.set(draft.days().first());
    }

    Care.Draft draft() {
        return new Care.Draft(
                Objects.requireNonNullElse(kind.get(), CareKind.HELP),
                code.get(),
                owner.get(),
                need.get(),
                new Care.Days(begun.get(), first.get()));
    }
}
