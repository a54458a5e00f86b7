package org.branchbook.drill;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The drills of a year, and how many each term had. */
public final class DrillView implements RegisterScreen {
    private final Ui ui;
    private final Drills drills;
    private final Steps<Drill.Draft> steps;
    private final RegisterView<Drill> list;

    public DrillView(Ui ui, Drills drills) {
        this.ui = ui;
        this.drills = drills;
        steps = new Steps<>(ui, drills.kept(), Drill.Draft::subject);
        list =
                new RegisterView<>(ui, new DrillListing(drills), ui.text("drill.empty"))
                        .reading("drill-sum", drills.kept().changes())
                        .deeds(
                                ui.text("drill.add"),
                                new RegisterView.Deeds<>(
                                        () -> open(null),
                                        this::open,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private void open(@Nullable Drill one) {
        int year = one == null ? list.year() : one.draft().on().getYear();
        ui.tasks().run(() -> drills.activities(year)).onSuccess(all -> open(one, all));
    }

    private void open(@Nullable Drill one, List<Activity> activities) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on = form.date("on", ui.text("service.on")).required();
        Field<String> subject = form.text("subject", ui.text("drill.subject")).required();
        subject.help(ui.text("drill.subject.help"));
        Field<String> people = form.text("people", ui.text("drill.people"));
        Field<String> insurance = form.text("insurance", ui.text("visit.insurance"));
        Field<@Nullable Activity> activity =
                form.choice(
                        "activity",
                        ui.text("visit.activity"),
                        activities,
                        held -> held.date() + " " + held.title());
        Field<String> note = form.area("note", ui.text("service.note"), 3);
        on.set(one == null ? ui.today() : one.draft().on());
        if (one != null) {
            Drill.Draft draft = one.draft();
            subject.set(draft.subject());
            people.set(draft.people() == 0 ? "" : String.valueOf(draft.people()));
            insurance.set(draft.insurance());
            activity.set(Chosen.of(activities, a -> a.id().equals(draft.more().activity())));
            note.set(draft.more().note());
        }
        new RegisterEditor(ui, form, List.of(subject, insurance, note))
                .open(
                        "drill-editor",
                        ui.text(one == null ? "drill.add" : "drill.change"),
                        () ->
                                new Drill.Draft(
                                        Chosen.needed(on, "service.problem.noDay"),
                                        subject.get(),
                                        number(people),
                                        insurance.get(),
                                        more(activity.get(), note.get())),
                        draft -> save(one, draft));
    }

    private RegisterEditor.Done save(@Nullable Drill one, Drill.Draft draft) {
        return one == null ? steps.add(draft) : steps.change(one.id(), one.draft(), draft);
    }

    private static int number(Field<String> people) {
        return Numbers.read(people.get(), 0, Problem.of("people", "drill.problem.people"));
    }

    private static Drill.More more(@Nullable Activity activity, String note) {
        return new Drill.More(activity == null ? null : activity.id(), note);
    }

    @Override
    public RegisterView<Drill> list() {
        return list;
    }
}
