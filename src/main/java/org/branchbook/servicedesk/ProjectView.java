package org.branchbook.servicedesk;

import java.util.Objects;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.service.Project;
import org.branchbook.servicelist.ProjectListing;
import org.branchbook.servicelist.ProjectListing.Row;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The services that the branch keeps up. */
public final class ProjectView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Row> list;

    public ProjectView(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
        list =
                new RegisterView<>(
                                ui,
                                new ProjectListing(doors.projects(), doors.partners()),
                                ui.text("service.projects.empty"))
                        .reading(doors.projects().changes(), doors.partners().changes())
                        .deeds(
                                ui.text("service.project.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), this::edit, this::remove));
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
    public RegisterView<Row> list() {
        return list;
    }
}
