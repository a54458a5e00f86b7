package org.branchbook.servicedesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.branchbook.control.Screen;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.Members;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.service.Counted;
import org.branchbook.service.TakingPart;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/**
 * Who may serve, by the roster and from outside: number in the public system, who brought whom, and
 * the hours of a year; never in the order of hours.
 */
public final class VolunteerView implements Screen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Members members;
    private final RegisterView<Row> list;

    /** A volunteer with what the list says beside him. */
    record Row(Volunteer who, String broughtBy, String brought, int times, BigDecimal hours) {}

    public VolunteerView(Ui ui, ServiceDoors doors, Members members) {
        this.ui = ui;
        this.doors = doors;
        this.members = members;
        list =
                new RegisterView<Row>(
                                ui,
                                "volunteers",
                                ui.text("volunteer.title"),
                                ui.text("volunteer.empty"))
                        .ofYear()
                        .column(ui.text("service.name"), 110, one -> one.who().name())
                        .column(
                                ui.text("service.identity"),
                                110,
                                one -> ui.messages().text(one.who().identity()))
                        .column(ui.text("volunteer.number"), 160, one -> one.who().draft().number())
                        .column(ui.text("service.broughtBy"), 110, Row::broughtBy)
                        .column(ui.text("volunteer.brought"), 220, Row::brought)
                        .number(ui.text("volunteer.times"), 70, Row::times)
                        .unsorted(
                                ui.text("service.hours"),
                                80,
                                one -> ui.text("service.hours.value", one.hours()))
                        .reading(
                                "volunteer-sum",
                                this::page,
                                doors.volunteers().changes(),
                                doors.services().changes(),
                                members.changes())
                        .deeds(
                                ui.text("volunteer.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), row -> edit(row.who()), this::remove));
    }

    private RegisterView.Page<Row> page(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isBefore(ui.today()) ? end : ui.today();
        Volunteers volunteers = doors.volunteers();
        List<Counted> counted =
                doors.services().counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<Volunteer> all = volunteers.all(day);
        Map<Long, List<String>> brought = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        for (Volunteer one : volunteers.kept().values()) {
            names.put(one.id(), one.name());
            Long by = one.draft().broughtBy();
            if (by != null) {
                brought.computeIfAbsent(by, _ -> new ArrayList<>()).add(one.name());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Volunteer one : all) {
            List<Counted> own = counted.stream().filter(c -> same(c.who(), one)).toList();
            Long by = one.draft().broughtBy();
            rows.add(
                    new Row(
                            one,
                            by == null ? "" : names.getOrDefault(by, ""),
                            String.join("、", brought.getOrDefault(one.id(), List.of())),
                            own.size(),
                            own.stream()
                                    .map(Counted::hours)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return new RegisterView.Page<>(rows, summed(TakingPart.of(counted, members.roster(day))));
    }

    private static boolean same(Counted.Who counted, Volunteer one) {
        return one.member() == null
                ? counted.member() == null && counted.volunteer() == one.id()
                : one.member().equals(counted.member());
    }

    private String summed(TakingPart found) {
        return ui.text(
                "volunteer.sum",
                found.members(),
                found.membersServed(),
                found.others(),
                found.ratio(),
                found.cadres(),
                found.cadresServed());
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
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
