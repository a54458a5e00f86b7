package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.FileField;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What is done with a case: nominate, verify, agree, write, publish, take back. */
final class CaseEditor {
    private final Ui ui;
    private final CaseDoors doors;
    private final LivingCases cases;

    CaseEditor(Ui ui, CaseDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.cases = doors.cases();
    }

    /**
     * @param one null for a new one
     */
    void open(@Nullable LivingCase one) {
        CaseForm form = new CaseForm(ui);
        if (one != null) {
            form.fill(one.draft());
        }
        form.editor()
                .open(
                        "case-editor",
                        ui.text(one == null ? "livingcase.add" : "livingcase.change"),
                        form::draft,
                        draft ->
                                one == null
                                        ? steps().add(draft)
                                        : steps().change(one.id(), one.draft(), draft));
    }

    void remove(LivingCase one) {
        steps().remove(one.id(), one.draft());
    }

    private Steps<LivingCase.Draft> steps() {
        return new Steps<>(ui, cases.kept(), LivingCase.Draft::person);
    }

    /** A witness, or a piece of evidence. */
    void witness(LivingCase one) {
        Form form = new Form(ui.messages());
        Field<Boolean> evidence = form.check("evidence", ui.text("livingcase.evidence"));
        Field<String> name =
                form.text("name", ui.text("livingcase.witness.name"))
                        .required()
                        .help(ui.text("livingcase.witness.help"));
        Field<String> said = form.area("said", ui.text("livingcase.witness.said"), 3);
        Field<@Nullable LocalDate> on = date(form, ui.text("livingcase.witness.on"));
        FileField file =
                new FileField(ui, doors.files(), form, "proof", ui.text("livingcase.file"));
        new RegisterEditor(ui, form, List.of(name, said))
                .open(
                        "case-witness",
                        ui.text("livingcase.verify.title", one.person()),
                        () ->
                                new LivingCase.Witness(
                                        0,
                                        evidence.get(),
                                        name.get(),
                                        new LivingCase.Statement(said.get(), day(on)),
                                        file.get()),
                        witness -> {
                            long id = cases.witness(one.id(), witness);
                            return new RegisterEditor.Done(
                                    ui.text(
                                            cases.get(one.id()).verified()
                                                    ? "livingcase.verified"
                                                    : "livingcase.witnessed",
                                            one.person()),
                                    () -> cases.removeWitness(id));
                        });
    }

    void consent(LivingCase one) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on = date(form, ui.text("livingcase.consent.on"));
        Field<String> how =
                form.text("how", ui.text("livingcase.consent.how"))
                        .required()
                        .help(ui.text("livingcase.consent.help"));
        new RegisterEditor(ui, form, List.of(how))
                .open(
                        "case-consent",
                        ui.text("livingcase.consent.title", one.person()),
                        () -> new LivingCase.Statement(how.get(), day(on)),
                        given -> {
                            LivingCase.Consent was =
                                    cases.consent(one.id(), given.on(), given.said());
                            return new RegisterEditor.Done(
                                    ui.text("livingcase.consented", one.person()),
                                    () -> cases.write(one.id(), was));
                        });
    }

    /** The consent is withdrawn; says where the story is to be taken back. */
    void withdraw(LivingCase one) {
        Steps.remove(
                ui,
                () -> {
                    cases.withdraw(one.id(), ui.today());
                    List<LivingCase.Channel> standing = cases.get(one.id()).standing();
                    return standing.isEmpty()
                            ? ui.text("livingcase.withdrew", one.person())
                            : ui.text(
                                    "livingcase.withdrew.channels",
                                    one.person(),
                                    standing.stream()
                                            .map(LivingCase.Channel::name)
                                            .collect(Collectors.joining("、")));
                },
                () -> cases.write(one.id(), one.consent()));
    }

    void publish(LivingCase one) {
        Form form = new Form(ui.messages());
        Field<String> name =
                form.text("name", ui.text("livingcase.channel"))
                        .required()
                        .help(ui.text("livingcase.channel.help"));
        Field<@Nullable LocalDate> on = date(form, ui.text("livingcase.published"));
        Field<String> link = form.text("link", ui.text("livingcase.link"));
        new RegisterEditor(ui, form, List.of(name, link))
                .open(
                        "case-channel",
                        ui.text("livingcase.publish.title", one.person()),
                        () -> new LivingCase.Channel(0, name.get(), link.get(), day(on), null),
                        channel -> {
                            long id = cases.publish(one.id(), channel);
                            return new RegisterEditor.Done(
                                    ui.text("livingcase.publishedOn", channel.name()),
                                    () -> cases.removeChannel(id));
                        });
    }

    void takeBack(LivingCase.Channel channel) {
        Steps.remove(
                ui,
                () -> {
                    cases.takeBack(channel.id(), ui.today());
                    return ui.text("livingcase.tookBack", channel.name());
                },
                () -> cases.takeBack(channel.id(), null));
    }

    void drop(LivingCase.Witness witness) {
        Steps.remove(
                ui,
                () -> {
                    cases.removeWitness(witness.id());
                    return ui.text("register.removed", witness.name());
                },
                () -> cases.restoreWitness(witness.id()));
    }

    private Field<@Nullable LocalDate> date(Form form, String label) {
        return form.date("on", label).required().set(ui.today());
    }

    private static LocalDate day(Field<@Nullable LocalDate> field) {
        LocalDate day = field.get();
        if (day == null) {
            throw new InvalidInput(List.of(Problem.of("on", "livingcase.problem.noDay")));
        }
        return day;
    }
}
