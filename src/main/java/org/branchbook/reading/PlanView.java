package org.branchbook.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What is read when and by whom, of the branch's own edition. */
public final class PlanView implements RegisterScreen {
    private final Ui ui;
    private final Readings readings;
    private final Steps<Portion.Draft> steps;
    private final RegisterView<Portion> list;

    /**
     * @param paper offers the plan of a year as a paper
     */
    public PlanView(Ui ui, Readings readings, IntConsumer paper) {
        this.ui = ui;
        this.readings = readings;
        steps = new Steps<>(ui, readings.plan(), Portion.Draft::reference);
        list = new RegisterView<>(ui, new PortionListing(readings), ui.text("reading.plan.empty"));
        list.tool(
                        Buttons.id(
                                "readings-paper",
                                Buttons.plain(
                                        ui.text("reading.paper"),
                                        Icon.PRINT,
                                        () -> paper.accept(list.year()))))
                .tool(
                        Buttons.id(
                                "readings-fill",
                                Buttons.plain(ui.text("reading.fill"), this::fill)))
                .reading(readings.plan().changes(), readings.changes())
                .deeds(
                        ui.text("reading.add"),
                        new RegisterView.Deeds<>(
                                () -> edit(null),
                                this::edit,
                                one -> steps.remove(one.id(), one.draft())));
    }

    private record Choices(List<String> editions, List<RosterEntry> readers) {}

    private void edit(@Nullable Portion one) {
        ui.tasks()
                .run(() -> new Choices(readings.editions(), readings.readers()))
                .onSuccess(choices -> show(one, choices));
    }

    private void show(@Nullable Portion one, Choices choices) {
        Fields fields = new Fields(ui, choices);
        if (one != null) {
            fields.fill(one.draft(), choices.readers);
        }
        new RegisterEditor(ui, fields.form, List.of(fields.edition, fields.reference))
                .open(
                        "reading-editor",
                        ui.text(one == null ? "reading.add" : "reading.change"),
                        fields::draft,
                        draft ->
                                one == null
                                        ? steps.add(draft)
                                        : steps.change(one.id(), one.draft(), draft));
    }

    /** The fields of a portion, first for a week from today. */
    private static final class Fields {
        private final Form form;
        private final Field<String> edition;
        private final Field<String> reference;
        private final Field<@Nullable LocalDate> from;
        private final Field<@Nullable LocalDate> to;
        private final Field<@Nullable RosterEntry> reader;

        Fields(Ui ui, Choices choices) {
            form = new Form(ui.messages());
            edition = form.pick("edition", ui.text("reading.edition"), choices.editions).required();
            edition.help(ui.text("reading.edition.help"));
            reference = form.text("reference", ui.text("reading.reference")).required();
            reference.help(ui.text("reading.reference.help"));
            from = form.date("from", ui.text("reading.from")).required();
            to = form.date("to", ui.text("reading.to")).required();
            reader =
                    form.choice(
                            "reader",
                            ui.text("reading.reader"),
                            choices.readers,
                            RosterEntry::name);
            reader.help(ui.text("reading.reader.help"));
            edition.set(choices.editions.isEmpty() ? "" : choices.editions.getFirst());
            from.set(ui.today());
            to.set(ui.today().plusDays(6));
        }

        private void fill(Portion.Draft draft, List<RosterEntry> readers) {
            edition.set(draft.edition());
            reference.set(draft.reference());
            from.set(draft.from());
            to.set(draft.to());
            readers.stream()
                    .filter(entry -> Objects.equals(entry.id(), draft.reader()))
                    .findFirst()
                    .ifPresent(reader::set);
        }

        private Portion.Draft draft() {
            RosterEntry chosen = reader.get();
            return new Portion.Draft(
                    edition.get(),
                    reference.get(),
                    from.get(),
                    to.get(),
                    chosen == null ? null : chosen.id());
        }
    }

    private void fill() {
        ui.tasks()
                .run(readings::editions)
                .onSuccess(editions -> new FillPanel(ui, readings).open(editions));
    }

    @Override
    public RegisterView<Portion> list() {
        return list;
    }
}
