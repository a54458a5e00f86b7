package org.branchbook.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.member.PersonPick;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which a letter is entered or corrected. */
final class TransferEditor {
    private final Ui ui;
    private final RelationViewModel model;
    private final Transfer.Direction direction;
    private final PersonPick people;
    private final Form form;
    private final Field<String> person;
    private final Field<String> from;
    private final Field<String> to;
    private final Field<String> number;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> validDays;
    private final Field<String> duesTo;
    private final Field<Transfer.@Nullable Scope> scope;
    private final Field<String> note;

    TransferEditor(Ui ui, RelationViewModel model, Transfer.Direction direction) {
        this.ui = ui;
        this.model = model;
        this.direction = direction;
        this.people = new PersonPick(model.people());
        this.form = new Form(ui.messages());
        person = form.pick("person", ui.text("relation.field.person"), people.labels());
        person.required();
        number = form.text("number", ui.text("relation.field.number"));
        from = form.text("from", ui.text("relation.field.from")).wide();
        from.required();
        to = form.text("to", ui.text("relation.field.to")).wide();
        to.required();
        on = form.date("on", ui.text("relation.field.on"));
        on.required();
        validDays = form.text("validDays", ui.text("relation.field.validDays"));
        scope =
                form.choice(
                        "scope",
                        ui.text("relation.field.scope"),
                        List.of(Transfer.Scope.values()),
                        value -> ui.text(value.key()));
        duesTo = form.text("duesTo", ui.text("relation.field.duesTo")).prompt("2026-06");
        note = form.text("note", ui.text("relation.field.note")).wide();
        form.columns(2);
        validDays.onChange(this::warn);
    }

    private void warn(String days) {
        boolean many =
                days.matches("[0-9]{1,4}") && Integer.parseInt(days) > TransferDraft.USUAL_DAYS;
        validDays.help(many ? ui.text("relation.warning.validDays", TransferDraft.USUAL_DAYS) : "");
    }

    /**
     * Asks for a new letter.
     *
     * @param own the name of this branch
     */
    void add(String own, @Nullable RosterEntry entry) {
        boolean out = direction == Transfer.Direction.OUT;
        (out ? from : to).set(own);
        on.set(ui.today());
        validDays.set(
                String.valueOf(
                        model.relations().rules().number("relation:letterDays", ui.today())));
        scope.set(Transfer.Scope.OUTSIDE);
        if (entry != null) {
            person.set(PersonPick.label(entry));
        }
        String title = out ? "relation.out.title" : "relation.in.title";
        open(ui.text(title), ui.text(out ? "relation.out.help" : "relation.in.help"), null);
    }

    void change(Transfer transfer) {
        TransferDraft.Letter letter = transfer.draft().letter();
        model.people().stream()
                .filter(entry -> entry.id().equals(transfer.member()))
                .findFirst()
                .ifPresent(entry -> person.set(PersonPick.label(entry)));
        person.control().setDisable(true);
        from.set(letter.from());
        to.set(letter.to());
        number.set(letter.number());
        on.set(letter.on());
        validDays.set(String.valueOf(letter.validDays()));
        duesTo.set(letter.duesTo());
        scope.set(letter.scope());
        note.set(transfer.draft().note());
        open(ui.text("relation.change.title", model.name(transfer.member())), "", transfer);
    }

    private void open(String title, String help, @Nullable Transfer changed) {
        Panel panel = new Panel(title).id("transfer-editor").width(760);
        if (!help.isEmpty()) {
            panel.content(new SoftText(help));
        }
        ui.open(
                panel.scrolling(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("relation.save"), () -> save(changed)));
    }

    private void save(@Nullable Transfer changed) {
        if (!form.complete()) {
            return;
        }
        Optional<MemberId> member =
                changed == null
                        ? people.find(person.get()).map(RosterEntry::id)
                        : Optional.of(changed.member());
        LocalDate date = on.get();
        if (member.isEmpty() || date == null) {
            form.show(
                    List.of(
                            member.isEmpty()
                                    ? Problem.of("person", "relation.problem.person")
                                    : Problem.of("on", "relation.problem.noDate")));
            return;
        }
        Transfer.Scope chosen = scope.get();
        TransferDraft draft =
                new TransferDraft(
                        member.get(),
                        direction,
                        new TransferDraft.Letter(
                                date,
                                from.get(),
                                to.get(),
                                number.get(),
                                chosen == null ? Transfer.Scope.OUTSIDE : chosen,
                                validDays.get().matches("[0-9]{1,4}")
                                        ? Integer.parseInt(validDays.get())
                                        : 0,
                                duesTo.get()),
                        note.get());
        write(changed, draft);
    }

    private void write(@Nullable Transfer changed, TransferDraft draft) {
        Relations relations = model.relations();
        String name = model.name(draft.member());
        if (changed == null) {
            model.write(
                    () -> relations.add(draft),
                    id -> {
                        ui.close();
                        ui.done(ui.text("relation.added", name), () -> relations.remove(id));
                    },
                    form.refusals(ui::failed));
        } else {
            model.write(
                    () -> {
                        relations.change(changed.id(), draft);
                        return true;
                    },
                    _ -> {
                        ui.close();
                        ui.done(
                                ui.text("relation.changed", name),
                                () -> relations.change(changed.id(), changed.draft()));
                    },
                    form.refusals(ui::failed));
        }
    }
}
