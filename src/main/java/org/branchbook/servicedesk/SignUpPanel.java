package org.branchbook.servicedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.person.NameList;
import org.branchbook.register.RegisterEditor;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.Shift;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * The names of those who signed up for a shift: whoever is added signs up, whoever is not leaves.
 */
final class SignUpPanel {
    private final Ui ui;
    private final ServiceDoors doors;

    SignUpPanel(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    private record Typed(List<String> names, @Nullable Identity outside, String by) {}

    void open(Shift shift) {
        Form form = new Form(ui.messages());
        Field<String> names = form.area("names", ui.text("shift.names"), 4);
        names.help(ui.text("shift.names.help", shift.draft().quota()));
        Field<@Nullable Identity> outside =
                form.choice(
                        "outside",
                        ui.text("service.outside"),
                        List.of(Identity.values()),
                        ui.messages()::text);
        outside.help(ui.text("service.outside.help"));
        Field<String> by = form.text("broughtBy", ui.text("service.broughtBy"));
        names.set(names(shift));
        new RegisterEditor(ui, form, List.of(names))
                .open(
                        "sign-up",
                        ui.text("shift.people.of", shift.said()),
                        () ->
                                new Typed(
                                        NameList.split(names.get()).stream().distinct().toList(),
                                        outside.get(),
                                        by.get()),
                        typed -> save(shift, typed));
    }

    private static String names(Shift shift) {
        return shift.people().stream().map(Shift.SignUp::name).collect(Collectors.joining("、"));
    }

    private RegisterEditor.Done save(Shift before, Typed typed) {
        Shift shift = doors.shifts().get(before.id());
        List<Shift.SignUp> left =
                shift.people().stream().filter(one -> !typed.names.contains(one.name())).toList();
        List<String> there = shift.people().stream().map(Shift.SignUp::name).toList();
        List<String> more = typed.names.stream().filter(one -> !there.contains(one)).toList();
        List<Volunteer> people =
                new People(doors.volunteers(), shift.draft().span().on(), typed.outside, typed.by)
                        .of(more);
        List<Volunteer> gone = new ArrayList<>();
        left.forEach(one -> gone.add(doors.volunteers().get(one.volunteer())));
        doors.shifts().signUp(shift.id(), people, gone);
        List<String> added = people.stream().map(Volunteer::name).toList();
        return new RegisterEditor.Done(
                ui.text("shift.people.saved", shift.said(), typed.names.size()),
                () -> doors.shifts().signUp(shift.id(), gone, now(shift.id(), added)));
    }

    /** Those of some names who are signed up now. */
    private List<Volunteer> now(long shift, List<String> names) {
        return doors.shifts().get(shift).people().stream()
                .filter(one -> names.contains(one.name()))
                .map(one -> doors.volunteers().get(one.volunteer()))
                .toList();
    }
}
