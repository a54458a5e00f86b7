package org.branchbook.care;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Enters who is looked after, each contact, and how it ended. */
final class CareEditor {
    private static final int DAYS = 30;

    private final Ui ui;
    private final Cares cares;
    private final Members members;

    CareEditor(Ui ui, Cares cares, Members members) {
        this.ui = ui;
        this.cares = cares;
        this.members = members;
    }

    /**
     * @param one null for a new one
     */
    void open(@Nullable Care one) {
        ui.tasks()
                .run(() -> members.roster(ui.today()).stream().map(RosterEntry::name).toList())
                .onSuccess(names -> {
                    CareForm form = new CareForm(ui, names);
                    if (one != null) {
                        form.fill(one.draft());
                    }
                    form.editor()
                            .open(
                                    "care-editor",
                                    ui.text(one == null ? "care.add" : "care.change"),
                                    form::draft,
                                    draft -> save(one, draft));
                });
    }

    private RegisterEditor.Done save(@Nullable Care one, Care.Draft draft) {
        return one == null ? steps().add(draft) : steps().change(one.id(), one.draft(), draft);
    }

    void remove(Care one) {
        steps().remove(one.id(), one.draft());
    }

    private Steps<Care.Draft> steps() {
        return new Steps<>(ui, cares.kept(), Care.Draft::code);
    }

    /** A contact, with the day of the next. */
    void contact(Care one) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on =
                form.date("on", ui.text("care.on")).required().set(ui.today());
        Field<String> said =
                form.area("said", ui.text("care.said"), 4)
                        .required()
                        .help(ui.text("care.said.help"));
        Field<@Nullable LocalDate> next =
                form.date("next", ui.text("care.next"))
                        .required()
                        .set(ui.today().plusDays(DAYS))
                        .help(ui.text("care.next.help"));
        new RegisterEditor(ui, form, List.of(said))
                .open(
                        "care-contact",
                        ui.text("care.contact.title", one.draft().code()),
                        () ->
                                new Care.Contact(
                                        0,
                                        day("on", on.get()),
                                        said.get(),
                                        day("next", next.get())),
                        contact -> {
                            long id = cares.contact(one.id(), contact);
                            return new RegisterEditor.Done(
                                    ui.text("care.contact.added", one.draft().code()),
                                    () -> cares.removeContact(id));
                        });
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidInput(List.of(Problem.of(field, "care.problem.noDay")));
        }
        return day;
    }

    /** Takes a contact off, with undo. */
    void drop(Care.Contact contact) {
        Steps.remove(
                ui,
                () -> {
                    cares.removeContact(contact.id());
                    return ui.text("register.removed", contact.said());
                },
                () -> cares.restoreContact(contact.id()));
    }

    void end(Care one) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on =
                form.date("on", ui.text("care.ended")).required().set(ui.today());
        Field<String> result = form.area("result", ui.text("care.result"), 3).required();
        Care.End before = one.end();
        if (before != null) {
            on.set(before.on());
            result.set(before.result());
        }
        new RegisterEditor(ui, form, List.of(result))
                .open(
                        "care-end",
                        ui.text("care.end.title", one.draft().code()),
                        () -> new Care.End(day("on", on.get()), result.get()),
                        end -> {
                            Care.End was = cares.end(one.id(), end);
                            return new RegisterEditor.Done(
                                    ui.text("care.end.done", one.draft().code()),
                                    () -> cares.end(one.id(), was));
                        });
    }

    void reopen(Care one) {
        Steps.remove(
                ui,
                () -> {
                    cares.end(one.id(), null);
                    return ui.text("care.reopened", one.draft().code());
                },
                () -> cares.end(one.id(), one.end()));
    }
}
