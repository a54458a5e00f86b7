package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.servicelist.SkillListing;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Skills;
import org.jspecify.annotations.Nullable;

/** Who can do what, certified until when. */
public final class SkillView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Steps<Skill.Draft> steps;
    private final RegisterView<Skill> list;

    public SkillView(Ui ui, ServiceDoors doors, Skills skills) {
        this.ui = ui;
        this.doors = doors;
        steps = new Steps<>(ui, skills.kept(), Skill.Draft::name);
        list =
                new RegisterView<>(ui, new SkillListing(skills), ui.text("volunteer.skills.empty"))
                        .reading("skill-sum", skills.kept().changes())
                        .deeds(
                                ui.text("volunteer.skill.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null),
                                        this::edit,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private record Typed(
            String who,
            String name,
            String certificate,
            @Nullable LocalDate expires,
            String note) {}

    private void edit(@Nullable Skill one) {
        Form form = new Form(ui.messages());
        Field<String> who = form.text("names", ui.text("service.name")).required();
        Field<String> name = form.text("name", ui.text("volunteer.skill")).required();
        name.help(ui.text("volunteer.skill.help"));
        Field<String> certificate = form.text("certificate", ui.text("volunteer.certificate"));
        Field<@Nullable LocalDate> expires = form.date("expires", ui.text("volunteer.expires"));
        expires.help(ui.text("volunteer.expires.help"));
        Field<String> note = form.area("note", ui.text("service.note"), 2);
        if (one != null) {
            who.set(one.who());
            name.set(one.draft().name());
            certificate.set(one.draft().certificate());
            expires.set(one.draft().expires());
            note.set(one.draft().note());
        }
        new RegisterEditor(ui, form, List.of(name, certificate, note))
                .open(
                        "skill-editor",
                        ui.text(one == null ? "volunteer.skill.add" : "volunteer.skill.change"),
                        () ->
                                new Typed(
                                        who.get().strip(),
                                        name.get(),
                                        certificate.get(),
                                        expires.get(),
                                        note.get()),
                        typed -> save(one, typed));
    }

    private RegisterEditor.Done save(@Nullable Skill one, Typed typed) {
        if (typed.who.isEmpty()) {
            throw new InvalidInput(List.of(Problem.of("names", "service.problem.noName")));
        }
        long who =
                one != null && one.who().equals(typed.who)
                        ? one.draft().volunteer()
                        : doors.volunteers()
                                .ensure(
                                        new People(doors.volunteers(), ui.today(), null, "")
                                                .of(List.of(typed.who))
                                                .getFirst());
        Skill.Draft draft =
                new Skill.Draft(who, typed.name, typed.certificate, typed.expires, typed.note);
        return one == null ? steps.add(draft) : steps.change(one.id(), one.draft(), draft);
    }

    @Override
    public RegisterView<Skill> list() {
        return list;
    }
}
