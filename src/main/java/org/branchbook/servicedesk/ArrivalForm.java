package org.branchbook.servicedesk;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.Shift;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** When each of a shift arrived and left; both blank for who did not come. */
final class ArrivalForm {
    private final Ui ui;
    private final ServiceDoors doors;

    ArrivalForm(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    private record Times(
            Shift.SignUp who, Field<@Nullable LocalTime> in, Field<@Nullable LocalTime> out) {}

    /** Of the shift as it is now: somebody may just have signed up. */
    void open(Shift chosen) {
        ui.tasks()
                .run(() -> doors.shifts().get(chosen.id()))
                .onSuccess(shift ->
                        ui.tasks()
                                .run(() -> doors.shifts().served(shift))
                                .onSuccess(served -> ask(shift, served)));
    }

    private record Typed(Map<Long, Span> spans, Stint.Served served) {}

    private void ask(Shift shift, Stint.Served before) {
        List<Shift.SignUp> waiting = shift.people().stream().filter(one -> !one.came()).toList();
        if (waiting.isEmpty()) {
            ui.notice(ui.text(shift.people().isEmpty() ? "shift.nobody" : "shift.allThere"));
            return;
        }
        Form form = new Form(ui.messages()).columns(2);
        List<Times> times = new ArrayList<>();
        for (Shift.SignUp one : waiting) {
            String id = String.valueOf(one.volunteer());
            Times row =
                    new Times(
                            one,
                            form.time("in" + id, ui.text("shift.in", one.name())),
                            form.time("out" + id, ui.text("shift.out")));
            row.in.set(shift.draft().span().from());
            row.out.set(shift.draft().span().to());
            times.add(row);
        }
        Field<String> code = form.text("beneficiary", ui.text("service.beneficiary"));
        code.help(ui.text("service.beneficiary.help")).set(before.code());
        Field<String> count = form.text("count", ui.text("service.count"));
        count.set(before.count() == 0 ? "" : String.valueOf(before.count()));
        new RegisterEditor(ui, form, List.of(code))
                .open(
                        "arrival-form",
                        ui.text("shift.arrive.of", shift.said()),
                        () -> new Typed(spans(shift, times), served(code, count)),
                        typed -> save(shift, typed));
    }

    private static Map<Long, Span> spans(Shift shift, List<Times> times) {
        Map<Long, Span> spans = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Times row : times) {
            LocalTime in = row.in.get();
            LocalTime out = row.out.get();
            if (in != null && out != null && out.isAfter(in)) {
                spans.put(row.who.volunteer(), new Span(shift.draft().span().on(), in, out));
            } else if (in != null && out != null) {
                problems.add(Problem.of(row.out.name(), "service.problem.end", out, in));
            } else if (in != null || out != null) {
                Field<?> missing = in == null ? row.in : row.out;
                problems.add(Problem.of(missing.name(), "service.problem.noTime"));
            }
        }
        InvalidInput.throwIfAny(problems);
        return spans;
    }

    private static Stint.Served served(Field<String> code, Field<String> count) {
        Problem problem = Problem.of(count.name(), "service.problem.count");
        return new Stint.Served(code.get(), Numbers.read(count.get(), 0, problem));
    }

    private RegisterEditor.Done save(Shift shift, Typed typed) {
        List<Long> stints = doors.shifts().arrive(shift.id(), typed.spans, typed.served);
        return new RegisterEditor.Done(
                ui.text("shift.arrived", shift.said(), stints.size()),
                () -> stints.forEach(doors.services()::remove));
    }
}
