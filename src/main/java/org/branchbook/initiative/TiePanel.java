package org.branchbook.initiative;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Says what answers a clause: an activity, or the service of a day. */
final class TiePanel {
    private final Ui ui;
    private final Initiatives initiatives;

    TiePanel(Ui ui, Initiatives initiatives) {
        this.ui = ui;
        this.initiatives = initiatives;
    }

    private record Choices(List<Activity> activities, List<Initiatives.ServiceDay> days) {}

    void open(Initiative initiative, Clause clause) {
        ui.tasks()
                .run(() ->
                        new Choices(
                                initiatives.candidates(initiative),
                                initiatives.serviceDays(initiative)))
                .onSuccess(choices -> show(clause, choices));
    }

    private record Chosen(@Nullable Activity activity, Initiatives.@Nullable ServiceDay day) {}

    private void show(Clause clause, Choices choices) {
        Form form = new Form(ui.messages());
        Field<@Nullable Activity> activity =
                form.choice(
                        "activity",
                        ui.text("initiative.activity"),
                        choices.activities,
                        one -> one.date() + " " + one.title());
        Field<Initiatives.@Nullable ServiceDay> day =
                form.choice("service", ui.text("initiative.service"), choices.days, this::said);
        day.help(ui.text("initiative.tie.help"));
        new RegisterEditor(ui, form, List.of())
                .open(
                        "tie-editor",
                        ui.text("initiative.tie"),
                        () -> new Chosen(activity.get(), day.get()),
                        chosen -> tie(clause, chosen));
    }

    private String said(Initiatives.ServiceDay day) {
        return day.on()
                + " "
                + ui.text(
                        "initiative.served",
                        ui.messages().text(day.category()),
                        day.stints().size());
    }

    private RegisterEditor.Done tie(Clause clause, Chosen chosen) {
        Activity activity = chosen.activity;
        Initiatives.ServiceDay day = chosen.day;
        if (activity == null && day == null) {
            throw new InvalidInput(List.of(Problem.of("activity", "initiative.problem.noProof")));
        }
        List<Long> ties =
                new ArrayList<>(
                        activity == null ? List.of() : initiatives.tie(clause.id(), activity.id()));
        if (day != null) {
            ties.addAll(initiatives.tie(clause.id(), day.stints()));
        }
        return new RegisterEditor.Done(
                ui.text("initiative.tied", clause.position()), () -> initiatives.untie(ties));
    }
}
