package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Skills;
import org.jspecify.annotations.Nullable;

/** Who can do what, certified until when. */
public final class SkillView implements Screen {
    private static final int SOON = 60;

    private final Ui ui;
    private final ServiceDoors doors;
    private final Steps<Skill.Draft> steps;
    private final RegisterView<Skill> list;

    public SkillView(Ui ui, ServiceDoors doors, Skills skills) {
        this.ui = ui;
        this.doors = doors;
        steps = new Steps<>(ui, skills.kept(), Skill.Draft::name);
        list =
                new RegisterView<Skill>(
                                ui,
                                "skills",
                                ui.text("volunteer.skills"),
                                ui.text("volunteer.skills.empty"))
                        .column(ui.text("service.name"), 110, Skill::who)
                        .column(ui.text("volunteer.skill"), 200, one -> one.draft().name())
                        .column(
                                ui.text("volunteer.certificate"),
                                240,
                                one -> one.draft().certificate())
                        .badge(ui.text("volunteer.expires"), 150, this::expires)
                        .column(ui.text("service.note"), 280, one -> one.draft().note())
                        .reading("skill-sum", _ -> page(skills.all()), skills.kept().changes())
                        .numbered(Skill::id)
                        .deeds(
                                ui.text("volunteer.skill.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null),
                                        this::edit,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private RegisterView.Page<Skill> page(List<Skill> rows) {
        return new RegisterView.Page<>(
                rows,
                ui.text("volunteer.skill.sum", rows.size(), Skills.certified(rows, ui.today())));
    }

    private Badge expires(Skill one) {
        LocalDate expires = one.draft().expires();
        if (expires == null) {
            return new Badge(ui.text("volunteer.forGood"), Badge.Tone.NEUTRAL);
        }
        if (!one.valid(ui.today())) {
            return new Badge(ui.text("volunteer.expired", expires.toString()), Badge.Tone.WARNING);
        }
        return new Badge(
                expires.toString(),
                one.valid(ui.today().plusDays(SOON)) ? Badge.Tone.GOOD : Badge.Tone.WARNING);
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
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }

    @Override
    public void reveal(long row, LocalDate day) {
        list.reveal(row, day);
    }
}
