package org.branchbook.servicedesk;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.partner.Partner;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.service.Integration;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a project; with a weekday it has a standing appointment. */
final class ProjectForm {
    private final Ui ui;
    private final List<Partner> partners;
    private final Form form;
    private final Field<String> name;
    private final Field<@Nullable ServiceCategory> category;
    private final Field<@Nullable Partner> partner;
    private final Field<String> leader;
    private final Field<List<Integration>> integrations;
    private final Field<String> note;
    private final Field<@Nullable DayOfWeek> day;
    private final Field<String> weeks;
    private final Field<@Nullable LocalTime> from;
    private final Field<@Nullable LocalTime> to;
    private final Field<String> quota;
    private @Nullable Long gone;

    ProjectForm(Ui ui, List<Partner> partners) {
        this.ui = ui;
        this.partners = partners;
        form = new Form(ui.messages());
        name = form.text("name", ui.text("service.project.name")).required();
        category =
                form.choice(
                                "category",
                                ui.text("service.category"),
                                List.of(ServiceCategory.values()),
                                ui.messages()::text)
                        .required();
        partner = form.choice("partner", ui.text("service.partner"), partners, Partner::name);
        leader = form.text("leader", ui.text("service.leader"));
        integrations =
                form.chips(
                        "integrations",
                        ui.text("service.integrations"),
                        List.of(Integration.values()),
                        ui.messages()::text);
        note = form.area("note", ui.text("service.note"), 2);
        form.section(ui.text("service.standing"));
        day =
                form.choice(
                        "day",
                        ui.text("service.standing.day"),
                        List.of(DayOfWeek.values()),
                        one -> one.getDisplayName(TextStyle.SHORT, ui.messages().locale()));
        day.help(ui.text("service.standing.help"));
        weeks = form.text("weeks", ui.text("service.standing.weeks")).set("1");
        from = form.time("from", ui.text("service.from"));
        to = form.time("to", ui.text("service.to"));
        quota = form.text("quota", ui.text("service.quota")).set("5");
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(name, leader, note));
    }

    void fill(Project.Draft draft) {
        name.set(draft.name());
        category.set(draft.category());
        Long id = draft.partner();
        partner.set(
                partners.stream()
                        .filter(one -> id != null && one.id() == id)
                        .findFirst()
                        .orElse(null));
        gone = partner.get() == null ? id : null;
        leader.set(draft.leader());
        integrations.set(draft.more().integrations().stream().sorted().toList());
        note.set(draft.more().note());
        Project.Standing standing = draft.more().standing();
        if (standing != null) {
            day.set(standing.day());
            weeks.set(String.valueOf(standing.weeks()));
            from.set(standing.from());
            to.set(standing.to());
            quota.set(String.valueOf(standing.quota()));
        }
    }

    Project.Draft draft() {
        ServiceCategory wanted = category.get();
        if (wanted == null) {
            throw new InvalidInput(List.of(Problem.of("category", "service.problem.noCategory")));
        }
        Partner with = partner.get();
        return new Project.Draft(
                name.get(),
                wanted,
                with == null ? gone : (Long) with.id(),
                leader.get(),
                new Project.More(Set.copyOf(integrations.get()), note.get(), standing()));
    }

    private Project.@Nullable Standing standing() {
        DayOfWeek on = day.get();
        if (on == null) {
            return null;
        }
        LocalTime begin = from.get();
        LocalTime end = to.get();
        if (begin == null || end == null) {
            throw new InvalidInput(
                    List.of(Problem.of(begin == null ? "from" : "to", "service.problem.noTime")));
        }
        return new Project.Standing(
                Numbers.read(weeks.get(), 1, Problem.of("weeks", "service.problem.weeks")),
                on,
                begin,
                end,
                Numbers.read(quota.get(), 1, Problem.of("quota", "service.problem.quota")));
    }
}
