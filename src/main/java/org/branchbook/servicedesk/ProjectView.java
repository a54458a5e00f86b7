package org.branchbook.servicedesk;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.branchbook.control.Screen;
import org.branchbook.partner.Partner;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.service.Project;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The services that the branch keeps up. */
public final class ProjectView implements Screen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Row> list;

    /** A project with the name of its partner. */
    record Row(Project project, String partner) {}

    public ProjectView(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
        list =
                new RegisterView<Row>(
                                ui,
                                "projects",
                                ui.text("service.projects"),
                                ui.text("service.projects.empty"))
                        .column(ui.text("service.project.name"), 220, one -> one.project().name())
                        .column(
                                ui.text("service.category"),
                                110,
                                one -> ui.messages().text(one.project().draft().category()))
                        .column(ui.text("service.partner"), 190, Row::partner)
                        .column(
                                ui.text("service.leader"),
                                90,
                                one -> one.project().draft().leader())
                        .column(ui.text("service.standing"), 210, this::standing)
                        .column(ui.text("service.integrations"), 240, this::integrations)
                        .reading(
                                _ -> rows(), doors.projects().changes(), doors.partners().changes())
                        .deeds(
                                ui.text("service.project.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), this::edit, this::remove));
    }

    private List<Row> rows() {
        Map<Long, String> names =
                doors.partners().all().stream()
                        .collect(Collectors.toMap(Partner::id, Partner::name));
        return doors.projects().all().stream()
                .map(one -> new Row(one, partner(one.draft().partner(), names)))
                .toList();
    }

    /** One taken off the list keeps its name here, and is said to be. */
    private String partner(@Nullable Long id, Map<Long, String> names) {
        if (id == null) {
            return "";
        }
        String name = names.get(id);
        return name == null
                ? ui.text("service.partner.gone", doors.partners().get(id).name())
                : name;
    }

    private String standing(Row row) {
        Project.Standing standing = row.project().draft().more().standing();
        return standing == null
                ? ""
                : ui.text(
                        "service.standing.said",
                        standing.weeks(),
                        standing.day().getDisplayName(TextStyle.SHORT, ui.messages().locale()),
                        standing.from().toString(),
                        standing.to().toString(),
                        standing.quota());
    }

    private String integrations(Row row) {
        return row.project().draft().more().integrations().stream()
                .sorted()
                .map(ui.messages()::text)
                .collect(Collectors.joining("、"));
    }

    private void edit(@Nullable Row row) {
        ui.tasks()
                .run(() -> doors.partners().all())
                .onSuccess(partners -> {
                    ProjectForm form = new ProjectForm(ui, partners);
                    if (row != null) {
                        form.fill(row.project().draft());
                    }
                    form.editor()
                            .open(
                                    "project-editor",
                                    ui.text(
                                            row == null
                                                    ? "service.project.add"
                                                    : "service.project.change"),
                                    form::draft,
                                    draft -> save(row, draft));
                });
    }

    private RegisterEditor.Done save(@Nullable Row row, Project.Draft draft) {
        if (row == null) {
            long id = doors.projects().add(draft);
            return new RegisterEditor.Done(
                    ui.text("register.added", draft.name()), () -> doors.projects().remove(id));
        }
        long id = row.project().id();
        Project.Draft before = Objects.requireNonNull(doors.projects().get(id)).draft();
        doors.projects().change(id, draft);
        return new RegisterEditor.Done(
                ui.text("register.changed", draft.name()),
                () -> doors.projects().change(id, before));
    }

    private void remove(Row row) {
        long id = row.project().id();
        Steps.remove(
                ui,
                () -> {
                    doors.projects().remove(id);
                    return ui.text("service.project.removed", row.project().name());
                },
                () -> doors.projects().restore(id));
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
