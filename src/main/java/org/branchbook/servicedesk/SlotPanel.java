package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.register.RegisterEditor;
import org.branchbook.service.Project;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.SlotDays;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Makes the shifts of a standing appointment for some months, as 志愿服务星期六; the days and those left
 * out show before.
 */
final class SlotPanel {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Supplier<HolidayCalendar> holidays;
    private final Label preview = new Label();
    private SlotDays slots = new SlotDays(List.of(), List.of(), false);

    SlotPanel(Ui ui, ServiceDoors doors, Supplier<HolidayCalendar> holidays) {
        this.ui = ui;
        this.doors = doors;
        this.holidays = holidays;
        preview.setId("slot-preview");
        preview.setWrapText(true);
        preview.setMinHeight(88);
        preview.getStyleClass().add("soft");
    }

    void open() {
        ui.tasks()
                .run(() ->
                        doors.projects().all().stream()
                                .filter(one -> one.draft().more().standing() != null)
                                .toList())
                .onSuccess(this::open);
    }

    private void open(List<Project> projects) {
        if (projects.isEmpty()) {
            ui.notice(ui.text("shift.slots.none"));
            return;
        }
        Form form = new Form(ui.messages());
        Field<@Nullable Project> project =
                form.choice("project", ui.text("service.project"), projects, Project::name)
                        .required();
        Field<@Nullable LocalDate> first = form.date("first", ui.text("shift.first")).required();
        Field<@Nullable LocalDate> last = form.date("last", ui.text("shift.last")).required();
        form.note(preview);
        first.set(ui.today());
        last.set(ui.today().plusMonths(3));
        Runnable look = () -> look(project.get(), first.get(), last.get());
        project.onChange(_ -> look.run());
        first.onChange(_ -> look.run());
        last.onChange(_ -> look.run());
        project.set(projects.getFirst());
        new RegisterEditor(ui, form, List.of())
                .open(
                        "slot-panel",
                        ui.text("shift.slots"),
                        () -> wanted(project.get()),
                        this::plan);
    }

    private void look(
            @Nullable Project project, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (project == null || first == null || last == null || last.isBefore(first)) {
            slots = new SlotDays(List.of(), List.of(), false);
            preview.setText("");
            return;
        }
        ui.tasks()
                .run(() -> doors.shifts().slots(project, first, last, holidays.get()))
                .onSuccess(found -> {
                    slots = found;
                    preview.setText(said(found));
                });
    }

    private String said(SlotDays found) {
        String days =
                found.days().stream()
                        .map(day ->
                                ui.text(
                                        "shift.slots.day",
                                        day.getMonthValue(),
                                        day.getDayOfMonth()))
                        .collect(Collectors.joining("、"));
        String skipped =
                found.skipped().stream()
                        .map(one -> one.name(ui.messages().locale()))
                        .distinct()
                        .collect(Collectors.joining("、"));
        String said = ui.text("shift.slots.said", found.days().size(), days);
        if (!found.skipped().isEmpty()) {
            said += "\n" + ui.text("shift.slots.skipped", found.skipped().size(), skipped);
        }
        if (found.provisional()) {
            said += "\n" + ui.text("shift.slots.provisional");
        }
        return said;
    }

    private record Wanted(Project project, List<LocalDate> days) {}

    private Wanted wanted(@Nullable Project project) {
        if (project == null || slots.days().isEmpty()) {
            throw new InvalidInput(List.of(Problem.of("project", "shift.problem.noDays")));
        }
        return new Wanted(project, slots.days());
    }

    private RegisterEditor.Done plan(Wanted wanted) {
        List<Long> made = doors.shifts().plan(wanted.project, wanted.days);
        return new RegisterEditor.Done(
                ui.text("shift.slots.made", made.size()),
                () -> made.forEach(doors.shifts().kept()::remove));
    }
}
