package org.branchbook.brand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.DateReader;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.control.RowsEditor;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.partner.Partner;
import org.branchbook.register.FileField;
import org.branchbook.register.RegisterEditor;
import org.branchbook.service.Project;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of a brand; its team is a short list of names with their days. */
final class BrandForm {
    private final Ui ui;
    private final Form form;
    private final Field<String> name;
    private final Field<String> leader;
    private final Field<String> positioning;
    private final Field<String> slogan;
    private final Field<@Nullable LocalDate> founded;
    private final RowsEditor team;
    private final Field<List<Project>> projects;
    private final Field<List<Partner>> partners;
    private final FileField logo;
    private final Choices choices;
    private Brand.Ties before = Brand.Ties.NONE;

    /** What can be chosen from. */
    record Choices(List<Project> projects, List<Partner> partners) {}

    BrandForm(Ui ui, BrandDoors doors, Choices choices) {
        this.ui = ui;
        this.choices = choices;
        form = new Form(ui.messages());
        name = form.text("name", ui.text("brand.name")).required();
        leader = form.text("leader", ui.text("brand.leader")).required();
        positioning =
                form.area("positioning", ui.text("brand.positioning"), 2)
                        .help(ui.text("brand.positioning.help"));
        slogan = form.text("slogan", ui.text("brand.slogan"));
        founded = form.date("founded", ui.text("brand.founded")).required();
        logo =
                new FileField(ui, doors.files(), form, "logo", ui.text("brand.logo"))
                        .only(FileDialogs.Kind.of(ui.text("brand.logo"), "png", "jpg", "jpeg"));
        projects =
                form.chips("projects", ui.text("brand.projects"), choices.projects, Project::name);
        partners =
                form.chips("partners", ui.text("brand.partners"), choices.partners, Partner::name);
        team =
                new RowsEditor(
                        "team-rows",
                        List.of(
                                new RowsEditor.Column(ui.text("brand.mate"), 130, List.of()),
                                new RowsEditor.Column(ui.text("brand.from"), 120, List.of()),
                                new RowsEditor.Column(ui.text("brand.to"), 150, List.of())),
                        ui.text("brand.mate.add"),
                        ui.text("register.remove"));
        form.custom("team", ui.text("brand.team"), team.node(), "");
    }

    RegisterEditor editor() {
        return new RegisterEditor(ui, form, List.of(name, leader, positioning, slogan));
    }

    void fill(Brand.Draft draft) {
        before = draft.ties();
        name.set(draft.name());
        leader.set(draft.leader());
        positioning.set(draft.words().positioning());
        slogan.set(draft.words().slogan());
        founded.set(draft.founded());
        logo.set(before.logo());
        projects.set(
                choices.projects.stream()
                        .filter(one -> before.projects().contains(one.id()))
                        .toList());
        partners.set(
                choices.partners.stream()
                        .filter(one -> before.partners().contains(one.id()))
                        .toList());
        team.set(
                before.team().stream()
                        .map(mate ->
                                List.of(
                                        mate.name(),
                                        mate.from().toString(),
                                        Objects.toString(mate.to(), "")))
                        .toList());
    }

    Brand.Draft draft() {
        return new Brand.Draft(
                name.get(),
                leader.get(),
                new Brand.Words(positioning.get(), slogan.get()),
                founded.get(),
                new Brand.Ties(
                        mates(),
                        kept(
                                before.projects(),
                                choices.projects.stream().map(Project::id).toList(),
                                projects.get().stream().map(Project::id).toList()),
                        kept(
                                before.partners(),
                                choices.partners.stream().map(Partner::id).toList(),
                                partners.get().stream().map(Partner::id).toList()),
                        logo.get()));
    }

    /** What was taken off its list in the meantime cannot be chosen here, and stays. */
    private static Set<Long> kept(Set<Long> before, List<Long> offered, List<Long> chosen) {
        Set<Long> kept = new HashSet<>(before);
        kept.removeAll(offered);
        kept.addAll(chosen);
        return kept;
    }

    private List<Brand.Mate> mates() {
        List<Brand.Mate> mates = new ArrayList<>();
        for (List<String> row : team.values()) {
            if (!RowsEditor.blank(row)) {
                LocalDate from = row.get(1).isEmpty() ? founded.get() : day(row.get(1));
                if (row.getFirst().isEmpty() || from == null) {
                    throw new InvalidInput(List.of(Problem.of("team", "brand.problem.mate")));
                }
                LocalDate to = row.get(2).isEmpty() ? null : day(row.get(2));
                mates.add(new Brand.Mate(row.getFirst(), from, to));
            }
        }
        return mates;
    }

    private static LocalDate day(String typed) {
        return DateReader.read(typed)
                .filter(PartialDate::exact)
                .map(PartialDate::earliest)
                .orElseThrow(() ->
                        new InvalidInput(List.of(Problem.of("team", "brand.problem.day", typed))));
    }
}
