package org.branchbook.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.activity.ActivityId;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.sharing.SharePanel;
import org.branchbook.sharing.Shares;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What readers noted; a note goes to an activity only when its writer gives it. */
public final class NoteView implements RegisterScreen {
    private final Ui ui;
    private final Readings readings;
    private final Shares shares;
    private final Steps<Note.Draft> steps;
    private final RegisterView<Note> list;

    public NoteView(Ui ui, Readings readings, Shares shares) {
        this.ui = ui;
        this.readings = readings;
        this.shares = shares;
        steps =
                new Steps<>(
                        ui,
                        readings.notes(),
                        draft -> ui.text("reading.noteOf", String.valueOf(draft.on())));
        list =
                new RegisterView<>(
                        ui, new NoteListing(readings, true), ui.text("reading.notes.empty"));
        list.reading(
                        "notes-sum",
                        readings.notes().changes(),
                        readings.plan().changes(),
                        readings.changes())
                .deeds(
                        ui.text("reading.note.add"),
                        new RegisterView.Deeds<>(
                                () -> edit(null),
                                this::edit,
                                one -> steps.remove(one.id(), one.draft())))
                .each("share", ui.text("reading.share"), this::share);
    }

    private record Choices(List<Portion> portions, List<RosterEntry> readers) {}

    private void edit(@Nullable Note one) {
        int year = list.year();
        ui.tasks()
                .run(() -> new Choices(readings.portions(year), readings.readers()))
                .onSuccess(choices -> show(one, choices));
    }

    private void show(@Nullable Note one, Choices choices) {
        Form form = new Form(ui.messages());
        Field<@Nullable RosterEntry> writer =
                form.choice("writer", ui.text("reading.writer"), choices.readers, RosterEntry::name)
                        .required();
        Field<@Nullable LocalDate> on = form.date("on", ui.text("diary.on")).required();
        Field<@Nullable Portion> portion =
                form.choice(
                        "portion",
                        ui.text("reading.reference"),
                        choices.portions,
                        p -> p.span() + " " + p.draft().reference());
        Field<String> text = form.area("text", ui.text("reading.text"), 8).required();
        text.help(ui.text("reading.text.help"));
        on.set(ui.today());
        if (one != null) {
            Note.Draft draft = one.draft();
            on.set(draft.on());
            text.set(draft.text());
            writer.set(
                    choices.readers.stream()
                            .filter(entry -> Objects.equals(entry.id(), draft.writer()))
                            .findFirst()
                            .orElse(null));
            portion.set(
                    choices.portions.stream()
                            .filter(p -> Objects.equals(p.id(), draft.portion()))
                            .findFirst()
                            .orElse(null));
        }
        new RegisterEditor(ui, form, List.of(text))
                .open(
                        "note-editor",
                        ui.text(one == null ? "reading.note.add" : "reading.note.change"),
                        () -> draft(writer.get(), on.get(), portion.get(), text.get()),
                        draft ->
                                one == null
                                        ? steps.add(draft)
                                        : steps.change(one.id(), one.draft(), draft));
    }

    private static Note.Draft draft(
            @Nullable RosterEntry writer,
            @Nullable LocalDate on,
            @Nullable Portion portion,
            String text) {
        return new Note.Draft(
                portion == null ? null : (Long) portion.id(),
                writer == null ? null : writer.id(),
                on,
                text);
    }

    private void share(Note one) {
        ActivityId before = one.shared();
        LocalDate day = one.draft().on();
        new SharePanel(ui, shares)
                .open(
                        new Shares.Text(
                                ui.text("reading.share.name"),
                                one.name(),
                                day == null ? ui.today() : day,
                                one.draft().text()),
                        (activity, undo) -> {
                            readings.shared(one.id(), activity.id());
                            return () -> {
                                undo.run();
                                readings.shared(one.id(), before);
                            };
                        });
    }

    @Override
    public RegisterView<Note> list() {
        return list;
    }
}
