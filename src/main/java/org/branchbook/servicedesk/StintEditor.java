package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.person.NameList;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** What one or several people did together from when to when. */
final class StintEditor {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Form form;
    private final Field<String> names;
    private final Field<@Nullable Identity> outside;
    private final Field<String> broughtBy;
    private final Field<@Nullable LocalDate> on;
    private final Field<@Nullable LocalTime> from;
    private final Field<@Nullable LocalTime> to;
    private final Field<String> pause;
    private final Field<String> project;
    private final Field<@Nullable ServiceCategory> category;
    private final Field<String> code;
    private final Field<String> count;
    private final Field<String> content;
    private @Nullable ActivityId activity;

    StintEditor(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
        form = new Form(ui.messages());
        names = form.area("names", ui.text("service.names"), 2).required();
        names.help(ui.text("service.names.help"));
        outside =
                form.choice(
                        "outside",
                        ui.text("service.outside"),
                        List.of(Identity.values()),
                        ui.messages()::text);
        outside.help(ui.text("service.outside.help"));
        broughtBy = form.text("broughtBy", ui.text("service.broughtBy"));
        on = form.date("on", ui.text("service.on")).required();
        from = form.time("from", ui.text("service.from")).required();
        to = form.time("to", ui.text("service.to")).required();
        pause = form.text("pause", ui.text("service.pause")).set("0");
        pause.help(ui.text("service.pause.help"));
        project = form.pick("project", ui.text("service.project"), List.of());
        category =
                form.choice(
                        "category",
                        ui.text("service.category"),
                        List.of(ServiceCategory.values()),
                        ui.messages()::text);
        category.help(ui.text("service.category.help"));
        code = form.text("beneficiary", ui.text("service.beneficiary"));
        code.help(ui.text("service.beneficiary.help"));
        count = form.text("count", ui.text("service.count"));
        content = form.area("content", ui.text("service.content"), 2);
        on.set(ui.today());
    }

    void add() {
        withProjects(() ->
                editor().open(
                                "stint-editor",
                                ui.text("service.stint.add"),
                                this::typed,
                                this::insert));
    }

    void change(Stint stint) {
        Stint.Draft draft = stint.draft();
        names.set(stint.name());
        form.complete();
        outside.used(false);
        broughtBy.used(false);
        on.set(draft.span().on());
        from.set(draft.span().from());
        to.set(draft.span().to());
        pause.set(String.valueOf(draft.pause()));
        category.set(draft.work().category());
        code.set(draft.work().served().code());
        int served = draft.work().served().count();
        count.set(served == 0 ? "" : String.valueOf(served));
        content.set(draft.work().content());
        activity = draft.work().activity();
        Long id = draft.work().project();
        withProjects(() -> {
            if (id != null) {
                ui.tasks().run(() -> doors.projects().get(id).name()).onSuccess(project::set);
            }
            editor().open(
                            "stint-editor",
                            ui.text("service.stint.change"),
                            this::typed,
                            typed -> update(stint, typed));
        });
    }

    private RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(content, code, names));
    }

    @SuppressWarnings("unchecked") // the control was made by Form.pick, which makes it of these
    private void withProjects(Runnable next) {
        ui.tasks()
                .run(() -> doors.projects().all().stream().map(Project::name).toList())
                .onSuccess(all -> {
                    ((ComboBox<String>) project.control()).getItems().setAll(all);
                    next.run();
                });
    }

    /** What was typed, before anybody is looked up. */
    private record Typed(List<String> names, Span span, int pause, Said said) {}

    private record Said(
            @Nullable ServiceCategory category,
            String project,
            String content,
            Stint.Served served,
            By by) {}

    /** Who was brought along, and by whom. */
    private record By(@Nullable Identity outside, String name) {}

    private Typed typed() {
        List<Problem> problems = new ArrayList<>();
        List<String> people = NameList.split(names.get()).stream().distinct().toList();
        LocalDate day = on.get();
        LocalTime begin = from.get();
        LocalTime end = to.get();
        if (people.isEmpty()) {
            problems.add(Problem.of("names", "service.problem.noName"));
        }
        if (day == null) {
            problems.add(Problem.of("on", "service.problem.noDay"));
        }
        if (begin == null) {
            problems.add(Problem.of("from", "service.problem.noTime"));
        }
        if (end == null) {
            problems.add(Problem.of("to", "service.problem.noTime"));
        }
        if (category.get() == null && project.get().isBlank()) {
            problems.add(Problem.of("category", "service.problem.noCategory"));
        }
        if (day == null || begin == null || end == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Typed(
                people,
                new Span(day, begin, end),
                Numbers.read(pause.get(), 0, Problem.of("pause", "service.problem.minutes")),
                new Said(
                        category.get(),
                        project.get(),
                        content.get(),
                        new Stint.Served(
                                code.get(),
                                Numbers.read(
                                        count.get(),
                                        0,
                                        Problem.of("count", "service.problem.count"))),
                        new By(outside.get(), broughtBy.get())));
    }

    private Stint.Work work(Said said) {
        Project part = null;
        if (!said.project().isBlank()) {
            part =
                    doors.projects()
                            .named(said.project())
                            .orElseThrow(() ->
                                    new InvalidInput(
                                            List.of(
                                                    Problem.of(
                                                            "project",
                                                            "service.unknownProject",
                                                            said.project()))));
        }
        ServiceCategory wanted = said.category();
        if (wanted == null) {
            wanted = part == null ? ServiceCategory.OTHER : part.draft().category();
        }
        return new Stint.Work(
                wanted, part == null ? null : part.id(), activity, said.content(), said.served());
    }

    private RegisterEditor.Done insert(Typed typed) {
        People people =
                new People(
                        doors.volunteers(),
                        typed.span().on(),
                        typed.said().by().outside(),
                        typed.said().by().name());
        Stint.Work work = work(typed.said());
        List<Stint.Draft> drafts = new ArrayList<>();
        for (Volunteer one : people.of(typed.names())) {
            drafts.add(
                    new Stint.Draft(
                            doors.volunteers().ensure(one),
                            one.identity(),
                            typed.span(),
                            typed.pause(),
                            work));
        }
        List<Long> added = doors.services().addAll(drafts);
        return new RegisterEditor.Done(
                ui.text("service.stint.added", String.join("、", typed.names())),
                () -> added.forEach(doors.services()::remove));
    }

    private RegisterEditor.Done update(Stint stint, Typed typed) {
        if (typed.names().size() != 1) {
            throw new InvalidInput(List.of(Problem.of("names", "service.problem.oneName")));
        }
        String name = typed.names().getFirst();
        Volunteer who =
                name.equals(stint.name())
                        ? doors.volunteers().get(stint.draft().volunteer())
                        : new People(doors.volunteers(), typed.span().on(), null, "")
                                .of(typed.names())
                                .getFirst();
        boolean same = who.id() == stint.draft().volunteer();
        doors.services()
                .change(
                        stint.id(),
                        new Stint.Draft(
                                doors.volunteers().ensure(who),
                                same ? stint.draft().identity() : who.identity(),
                                typed.span(),
                                typed.pause(),
                                work(typed.said())));
        return new RegisterEditor.Done(
                ui.text("register.changed", name),
                () -> doors.services().change(stint.id(), stint.draft()));
    }
}
