package org.branchbook.brand;

import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.FileField;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Enters a brand, and what shows its work of a year. */
final class BrandEditor {
    private final Ui ui;
    private final BrandDoors doors;

    BrandEditor(Ui ui, BrandDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    /**
     * @param one null for a new one
     */
    void open(@Nullable Brand one) {
        ui.tasks()
                .run(() -> new BrandForm.Choices(doors.projects().all(), doors.partners().all()))
                .onSuccess(choices -> {
                    BrandForm form = new BrandForm(ui, doors, choices);
                    if (one != null) {
                        form.fill(one.draft());
                    }
                    form.editor()
                            .open(
                                    "brand-editor",
                                    ui.text(one == null ? "brand.add" : "brand.change"),
                                    form::draft,
                                    draft ->
                                            one == null
                                                    ? steps().add(draft)
                                                    : steps().change(one.id(), one.draft(), draft));
                });
    }

    void remove(Brand one) {
        steps().remove(one.id(), one.draft());
    }

    private Steps<Brand.Draft> steps() {
        return new Steps<>(ui, doors.brands().kept(), Brand.Draft::name);
    }

    void prove(Brand one) {
        Form form = new Form(ui.messages());
        Field<String> year =
                form.text("year", ui.text("brand.year"))
                        .required()
                        .set(String.valueOf(ui.today().getYear()));
        Field<String> said =
                form.area("said", ui.text("brand.evidence"), 3)
                        .required()
                        .help(ui.text("brand.evidence.help"));
        FileField file = new FileField(ui, doors.files(), form, "proof", ui.text("brand.file"));
        new RegisterEditor(ui, form, List.of(said))
                .open(
                        "brand-evidence",
                        ui.text("brand.evidence.title", one.name()),
                        () -> new Brand.Proof(0, number(year.get()), said.get(), file.get()),
                        proof -> {
                            long id = doors.brands().prove(one.id(), proof);
                            return new RegisterEditor.Done(
                                    ui.text("brand.evidence.added", one.name()),
                                    () -> doors.brands().removeProof(id));
                        });
    }

    private static int number(String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new InvalidInput(List.of(Problem.of("year", "brand.problem.noYear")));
        }
        return Integer.parseInt(text.strip());
    }

    void drop(Brand.Proof proof) {
        Steps.remove(
                ui,
                () -> {
                    doors.brands().removeProof(proof.id());
                    return ui.text("register.removed", proof.said());
                },
                () -> doors.brands().restoreProof(proof.id()));
    }
}
