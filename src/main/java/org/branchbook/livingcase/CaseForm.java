package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a nomination, and the story. */
final class CaseForm {
    private final Ui ui;
    private final Form form;
    private final Field<String> person;
    private final Field<String> unit;
    private final Field<String> deed;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> nominatedBy;
    private final Field<String> story;

    CaseForm(Ui ui) {
        this.ui = ui;
        form = new Form(ui.messages());
        person = form.text("person", ui.text("livingcase.person")).required();
        unit = form.text("unit", ui.text("livingcase.unit"));
        deed =
                form.area("deed", ui.text("livingcase.deed"), 3)
                        .required()
                        .help(ui.text("livingcase.deed.help"));
        on = form.date("on", ui.text("livingcase.on")).required();
        nominatedBy = form.text("nominatedBy", ui.text("livingcase.nominatedBy")).required();
        story =
                form.area("story", ui.text("livingcase.story"), 7)
                        .help(ui.text("livingcase.story.help"));
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(unit, deed, story));
    }

    void fill(LivingCase.Draft draft) {
        person.set(draft.person());
        unit.set(draft.unit());
        deed.set(draft.deed().said());
        on.set(draft.deed().on());
        nominatedBy.set(draft.nominatedBy());
        story.set(draft.story());
    }

    LivingCase.Draft draft() {
        return new LivingCase.Draft(
                person.get(),
                unit.get(),
                new LivingCase.Deed(deed.get(), on.get()),
                nominatedBy.get(),
                story.get());
    }
}
