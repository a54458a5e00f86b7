package org.branchbook.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.PersonPick;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panels about one person: a contact, the list of those lost, how long a graduate stays. */
final class ContactEditor {
    private final Ui ui;
    private final RelationViewModel model;

    ContactEditor(Ui ui, RelationViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    /** Somebody was heard from. */
    void contact(@Nullable RosterEntry chosen) {
        Form form = new Form(ui.messages());
        PersonPick people =
                new PersonPick(model.people().stream().filter(e -> e.belonging().here()).toList());
        Field<String> person =
                form.pick("person", ui.text("relation.field.person"), people.labels());
        person.required();
        if (chosen != null) {
            person.set(PersonPick.label(chosen));
        }
        Field<@Nullable LocalDate> on = form.date("on", ui.text("relation.field.contactOn"));
        on.required();
        on.set(ui.today());
        Field<Contact.@Nullable Way> way =
                form.choice(
                        "way",
                        ui.text("relation.field.way"),
                        List.of(Contact.Way.values()),
                        value -> ui.text(value.key()));
        way.set(Contact.Way.CALL);
        Field<String> note = form.area("note", ui.text("relation.field.note"), 3);
        open(
                ui.text("relation.contact.title"),
                form,
                () -> {
                    RosterEntry entry = people.find(person.get()).orElse(null);
                    LocalDate day = on.get();
                    Contact.Way how = way.get();
                    if (entry == null || day == null || how == null) {
                        missing(form, entry == null ? "person" : "on");
                        return;
                    }
                    save(form, new Contact(entry.id(), day, how, note.get()), entry.name());
                });
    }

    private void save(Form form, Contact contact, String name) {
        Relations relations = model.relations();
        model.write(
                () -> relations.add(contact),
                id -> {
                    ui.close();
                    ui.done(ui.text("relation.contacted", name), () -> relations.removeContact(id));
                },
                form.refusals(ui::failed));
    }

    /** Contact is lost, as somebody has decided. */
    void lost(ContactRow row) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> since = form.date("since", ui.text("relation.field.since"));
        since.required();
        since.help(ui.text("relation.since.help"));
        since.set(row.heard());
        Field<@Nullable FactDetail> reason =
                form.choice(
                        "reason",
                        ui.text("relation.field.reason"),
                        FactDetail.of(FactKind.LOST),
                        value -> ui.text(value.key()));
        reason.required();
        Field<String> note = form.area("note", ui.text("relation.field.search"), 3);
        String name = row.entry().name();
        open(
                ui.text("relation.lost.title", name),
                form,
                () -> {
                    LocalDate day = since.get();
                    FactDetail why = reason.get();
                    if (day == null || why == null) {
                        missing(form, day == null ? "since" : "reason");
                        return;
                    }
                    Relations relations = model.relations();
                    model.write(
                            () -> relations.list(row.entry().id(), why, day, note.get()),
                            before -> {
                                ui.close();
                                ui.done(
                                        ui.text("relation.listed", name),
                                        () -> relations.putBack(before));
                            },
                            form.refusals(ui::failed));
                });
    }

    /** How long the relation of a graduate stays. */
    void stay(Graduate graduate) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> until = form.date("until", ui.text("relation.field.until"));
        until.help(ui.text("relation.until.help"));
        until.set(
                graduate.state() == Graduate.State.STAYS
                        ? graduate.dueBy()
                        : graduate.day().latest().plusYears(2));
        String name = graduate.entry().name();
        open(
                ui.text("relation.stay.title", name),
                form,
                () -> {
                    Relations relations = model.relations();
                    LocalDate day = until.get();
                    var id = graduate.entry().id();
                    model.write(
                            () -> Optional.ofNullable(relations.stay(id, day)),
                            before -> {
                                ui.close();
                                ui.done(
                                        ui.text("relation.stayed", name),
                                        () -> relations.stay(id, before.orElse(null)));
                            },
                            form.refusals(ui::failed));
                });
    }

    private static void missing(Form form, String field) {
        String key =
                switch (field) {
                    case "person" -> "relation.problem.person";
                    case "reason" -> "relation.problem.reason";
                    default -> "relation.problem.noDate";
                };
        form.show(List.of(Problem.of(field, key)));
    }

    private void open(String title, Form form, Runnable save) {
        ui.open(
                new Panel(title)
                        .id("contact-editor")
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("relation.save"),
                                () -> {
                                    if (form.complete()) {
                                        save.run();
                                    }
                                }));
    }
}
