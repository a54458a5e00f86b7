package org.branchbook.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.person.NameList;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** The plan of a visit, who goes, and afterwards whose reflections came back. */
final class VisitEditor {
    private final Ui ui;
    private final VisitDoors doors;
    private final Form form;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> site;
    private final Field<String> guide;
    private final Field<String> route;
    private final Field<String> cost;
    private final Field<String> insurance;
    private final Field<String> safety;
    private final Field<Boolean> consent;
    private final Field<String> names;
    private final Field<String> returned;

    VisitEditor(Ui ui, VisitDoors doors) {
        this.ui = ui;
        this.doors = doors;
        form = new Form(ui.messages());
        on = form.date("on", ui.text("service.on")).required();
        site = form.text("site", ui.text("visit.site")).required();
        guide = form.text("guide", ui.text("visit.guide"));
        route = form.area("route", ui.text("visit.route"), 2);
        cost = form.text("cost", ui.text("visit.cost"));
        insurance = form.text("insurance", ui.text("visit.insurance"));
        safety = form.area("safety", ui.text("visit.safety"), 2);
        safety.help(ui.text("visit.safety.help"));
        consent = form.check("consent", ui.text("visit.consent.said"));
        names = form.area("names", ui.text("visit.names"), 2);
        names.help(ui.text("visit.names.help"));
        returned = form.area("returned", ui.text("visit.returned"), 2);
        returned.help(ui.text("visit.returned.help"));
    }

    void open(@Nullable Visit visit) {
        int year = visit == null ? ui.today().getYear() : visit.draft().on().getYear();
        ui.tasks()
                .run(() -> doors.activities().year(year))
                .onSuccess(activities -> open(visit, activities));
    }

    private record Typed(Visit.Draft draft, List<String> names, List<String> returned) {}

    private void open(@Nullable Visit visit, List<Activity> activities) {
        Field<@Nullable Activity> activity =
                form.choice(
                        "activity",
                        ui.text("visit.activity"),
                        activities,
                        one -> one.date() + " " + one.title());
        on.set(ui.today());
        if (visit != null) {
            fill(visit);
            activity.set(
                    activities.stream()
                            .filter(one -> one.id().equals(visit.draft().activity()))
                            .findFirst()
                            .orElse(null));
        }
        new RegisterEditor(ui, form, List.of(site, route, safety, names, returned))
                .open(
                        "visit-editor",
                        ui.text(visit == null ? "visit.add" : "visit.change"),
                        () -> typed(activity.get()),
                        typed -> save(visit, typed));
    }

    private void fill(Visit visit) {
        Visit.Draft draft = visit.draft();
        on.set(draft.on());
        site.set(draft.site());
        guide.set(draft.trip().guide());
        route.set(draft.trip().route());
        cost.set(draft.trip().cost());
        insurance.set(draft.care().insurance());
        safety.set(draft.care().safety());
        consent.set(draft.care().consent());
        names.set(
                visit.visitors().stream()
                        .map(Visit.Visitor::name)
                        .collect(Collectors.joining("、")));
        returned.set(
                visit.visitors().stream()
                        .filter(Visit.Visitor::reflection)
                        .map(Visit.Visitor::name)
                        .collect(Collectors.joining("、")));
    }

    private Typed typed(@Nullable Activity activity) {
        LocalDate day = on.get();
        List<String> going = NameList.split(names.get()).stream().distinct().toList();
        List<String> back = NameList.split(returned.get()).stream().distinct().toList();
        if (day == null) {
            throw new InvalidInput(List.of(Problem.of("on", "service.problem.noDay")));
        }
        for (String name : back) {
            if (!going.contains(name)) {
                throw new InvalidInput(
                        List.of(Problem.of("returned", "visit.problem.notThere", name)));
            }
        }
        return new Typed(
                new Visit.Draft(
                        day,
                        site.get(),
                        activity == null ? null : activity.id(),
                        new Visit.Trip(guide.get(), route.get(), cost.get()),
                        new Visit.Care(insurance.get(), safety.get(), consent.get())),
                going,
                back);
    }

    private RegisterEditor.Done save(@Nullable Visit before, Typed typed) {
        Map<Long, Boolean> people = new LinkedHashMap<>();
        for (Volunteer one :
                new People(doors.volunteers(), typed.draft.on(), null, "").of(typed.names)) {
            people.put(doors.volunteers().ensure(one), typed.returned.contains(one.name()));
        }
        String name = typed.draft.site();
        if (before == null) {
            long id = doors.visits().save(0, typed.draft, people);
            return new RegisterEditor.Done(
                    ui.text("register.added", name), () -> doors.visits().kept().remove(id));
        }
        Map<Long, Boolean> then = new LinkedHashMap<>();
        before.visitors().forEach(one -> then.put(one.volunteer(), one.reflection()));
        doors.visits().save(before.id(), typed.draft, people);
        return new RegisterEditor.Done(
                ui.text("register.changed", name),
                () -> doors.visits().save(before.id(), before.draft(), then));
    }
}
