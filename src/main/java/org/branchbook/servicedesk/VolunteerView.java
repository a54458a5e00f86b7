package org.branchbook.servicedesk;

import java.util.Collection;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.Members;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.servicelist.VolunteerListing;
import org.branchbook.servicelist.VolunteerListing.Row;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/**
 * Who may serve, by the roster and from outside: number in the public system, who brought whom, and
 * the hours of a year; never in the order of hours.
 */
public final class VolunteerView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Row> list;

    public VolunteerView(Ui ui, ServiceDoors doors, Members members) {
        this.ui = ui;
        this.doors = doors;
        list =
                new RegisterView<>(
                                ui,
                                new VolunteerListing(doors, members),
                                ui.text("volunteer.empty"))
                        .reading(
                                "volunteer-sum",
                                doors.volunteers().changes(),
                                doors.services().changes(),
                                members.changes())
                        .deeds(
                                ui.text("volunteer.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), row -> edit(row.who()), this::remove));
    }

    private void edit(@Nullable Volunteer who) {
        ui.tasks().run(() -> doors.volunteers().all(ui.today())).onSuccess(all -> edit(who, all));
    }

    private void edit(@Nullable Volunteer who, Collection<Volunteer> all) {
        boolean ofRoster = who != null && who.member() != null;
        Form form = new Form(ui.messages());
        Field<String> name = form.text("name", ui.text("service.name")).required();
        Field<@Nullable Identity> identity =
                form.choice(
                        "identity",
                        ui.text("service.identity"),
                        List.of(Identity.values()),
                        ui.messages()::text);
        Field<String> number = form.text("number", ui.text("volunteer.number"));
        number.help(ui.text("volunteer.number.help"));
        List<Volunteer> others =
                all.stream()
                        .filter(one -> who == null || one.id() != who.id() || one.id() == 0)
                        .toList();
        Field<@Nullable Volunteer> by =
                form.choice("broughtBy", ui.text("service.broughtBy"), others, Volunteer::name);
        if (who != null) {
            name.set(who.name());
            identity.set(who.identity());
            number.set(who.draft().number());
            Long id = who.draft().broughtBy();
            by.set(Chosen.of(others, one -> id != null && one.id() == id));
        }
        List.of(name, identity).forEach(field -> field.control().setDisable(ofRoster));
        new RegisterEditor(ui, form, List.of(name, number))
                .open(
                        "volunteer-editor",
                        ui.text(who == null ? "volunteer.add" : "volunteer.change"),
                        () ->
                                new Typed(
                                        name.get(),
                                        identity.get() == null ? Identity.RESIDENT : identity.get(),
                                        by.get(),
                                        number.get()),
                        typed -> save(who, typed));
    }

    private record Typed(String name, Identity identity, @Nullable Volunteer by, String number) {}

    private RegisterEditor.Done save(@Nullable Volunteer who, Typed typed) {
        Volunteers volunteers = doors.volunteers();
        Long by = typed.by == null ? null : (Long) volunteers.ensure(typed.by);
        Volunteer.Draft draft = new Volunteer.Draft(typed.name, typed.identity, by, typed.number);
        if (who == null) {
            long id = volunteers.add(draft);
            return new RegisterEditor.Done(
                    ui.text("register.added", typed.name), () -> volunteers.remove(id));
        }
        long id = volunteers.ensure(who);
        Volunteer.Draft before = volunteers.get(id).draft();
        volunteers.change(id, draft);
        return new RegisterEditor.Done(
                ui.text("register.changed", typed.name), () -> volunteers.change(id, before));
    }

    /** Somebody of the roster leaves it there, not here. */
    private void remove(Row row) {
        if (row.who().member() != null) {
            ui.notice(ui.text("volunteer.ofRoster", row.who().name()));
            return;
        }
        long id = row.who().id();
        Steps.remove(
                ui,
                () -> {
                    doors.volunteers().remove(id);
                    return ui.text("volunteer.removed", row.who().name(), row.times());
                },
                () -> doors.volunteers().restore(id));
    }

    @Override
    public RegisterView<Row> list() {
        return list;
    }
}
