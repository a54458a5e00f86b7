package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.service.Project;
import org.branchbook.service.Span;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.Shift;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** When a shift is, at which post, for how many, and what was handed over. */
final class ShiftEditor {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Steps<Shift.Draft> steps;
    private final Form form;

    ShiftEditor(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
        steps = new Steps<>(ui, doors.shifts().kept(), one -> one.span().on() + " " + one.post());
        form = new Form(ui.messages());
    }

    void add() {
        ui.tasks()
                .run(() -> doors.projects().all())
                .onSuccess(projects -> open(new Fields(ui, form, projects), null));
    }

    void change(Shift shift) {
        ui.tasks()
                .run(() -> {
                    List<Project> all = new ArrayList<>(doors.projects().all());
                    Project own = doors.projects().get(shift.draft().project());
                    if (all.stream().noneMatch(one -> one.id() == own.id())) {
                        all.add(own);
                    }
                    return all;
                })
                .onSuccess(all -> open(new Fields(ui, form, all), shift));
    }

    private void open(Fields fields, @Nullable Shift shift) {
        fields.fill(shift, ui.today());
        new RegisterEditor(ui, form, List.of(fields.post, fields.handover))
                .open(
                        "shift-editor",
                        ui.text(shift == null ? "shift.add" : "shift.change"),
                        fields::draft,
                        draft ->
                                shift == null
                                        ? steps.add(draft)
                                        : steps.change(shift.id(), shift.draft(), draft));
    }

    /** The fields of one shift; a new one of a project with a fixed day takes its times. */
    private static final class Fields {
        private final List<Project> projects;
        private final Field<@Nullable Project> project;
        private final Field<@Nullable LocalDate> on;
        private final Field<@Nullable LocalTime> from;
        private final Field<@Nullable LocalTime> to;
        private final Field<String> post;
        private final Field<String> quota;
        private final Field<String> handover;

        Fields(Ui ui, Form form, List<Project> projects) {
            this.projects = projects;
            project =
                    form.choice("project", ui.text("service.project"), projects, Project::name)
                            .required();
            on = form.date("on", ui.text("service.on")).required();
            from = form.time("from", ui.text("service.from")).required();
            to = form.time("to", ui.text("service.to")).required();
            post = form.text("post", ui.text("shift.post"));
            post.help(ui.text("shift.post.help"));
            quota = form.text("quota", ui.text("service.quota")).set("5");
            handover = form.area("handover", ui.text("shift.handover"), 3);
            handover.help(ui.text("shift.handover.help"));
        }

        void fill(@Nullable Shift shift, LocalDate today) {
            if (shift == null) {
                on.set(today);
                project.onChange(this::standing);
                return;
            }
            Shift.Draft draft = shift.draft();
            project.set(Chosen.of(projects, one -> one.id() == draft.project()));
            on.set(draft.span().on());
            from.set(draft.span().from());
            to.set(draft.span().to());
            post.set(draft.post());
            quota.set(String.valueOf(draft.quota()));
            handover.set(draft.handover());
        }

        private void standing(@Nullable Project chosen) {
            Project.Standing standing = chosen == null ? null : chosen.draft().more().standing();
            if (standing != null) {
                from.set(standing.from());
                to.set(standing.to());
                quota.set(String.valueOf(standing.quota()));
            }
        }

        Shift.Draft draft() {
            return new Shift.Draft(
                    Chosen.needed(project, "shift.problem.noProject").id(),
                    new Span(
                            Chosen.needed(on, "service.problem.noDay"),
                            Chosen.needed(from, "service.problem.noTime"),
                            Chosen.needed(to, "service.problem.noTime")),
                    post.get(),
                    Numbers.read(quota.get(), 0, Problem.of("quota", "service.problem.quota")),
                    handover.get());
        }
    }
}
