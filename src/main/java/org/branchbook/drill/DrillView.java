package org.branchbook.drill;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.branchbook.activity.Activity;
import org.branchbook.base.Problem;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The drills of a year, and how many each term had. */
public final class DrillView implements Screen {
    private final Ui ui;
    private final Drills drills;
    private final Steps<Drill.Draft> steps;
    private final RegisterView<Drill> list;

    public DrillView(Ui ui, Drills drills) {
        this.ui = ui;
        this.drills = drills;
        steps = new Steps<>(ui, drills.kept(), Drill.Draft::subject);
        list =
                new RegisterView<Drill>(
                                ui, "drills", ui.text("drill.title"), ui.text("drill.empty"))
                        .ofYear()
                        .column(ui.text("service.on"), 100, one -> one.draft().on().toString())
                        .column(ui.text("drill.subject"), 240, one -> one.draft().subject())
                        .count(ui.text("drill.people"), 80, one -> one.draft().people())
                        .badge(ui.text("visit.insurance"), 200, this::insurance)
                        .badge(ui.text("drill.state"), 90, this::state)
                        .column(ui.text("service.note"), 320, one -> one.draft().more().note())
                        .reading("drill-sum", this::page, drills.kept().changes())
                        .numbered(Drill::id)
                        .deeds(
                                ui.text("drill.add"),
                                new RegisterView.Deeds<>(
                                        () -> open(null),
                                        this::open,
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private RegisterView.Page<Drill> page(int year) {
        String terms =
                drills.terms(year).stream().map(this::said).collect(Collectors.joining("  "));
        return new RegisterView.Page<>(drills.year(year).reversed(), terms);
    }

    private String said(DrillTerm term) {
        return ui.text("drill.sum", term.named(ui.messages()), term.held(), term.wanted());
    }

    private Badge insurance(Drill one) {
        String insurance = one.draft().insurance();
        return insurance.isEmpty()
                ? new Badge(ui.text("drill.noInsurance"), Badge.Tone.WARNING)
                : new Badge(insurance, Badge.Tone.NEUTRAL);
    }

    private Badge state(Drill one) {
        return one.held(ui.today())
                ? new Badge(ui.text("drill.held"), Badge.Tone.GOOD)
                : new Badge(ui.text("drill.planned"), Badge.Tone.INFO);
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
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
