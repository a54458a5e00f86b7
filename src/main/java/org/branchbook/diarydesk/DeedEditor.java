package org.branchbook.diarydesk;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.diary.Deed;
import org.branchbook.diary.Diary;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel of one line of the ledger; a lock that comes meanwhile keeps what can be kept. */
final class DeedEditor {
    private final Ui ui;
    private final Diary diary;
    private @Nullable Fields open;

    DeedEditor(Ui ui, Diary diary) {
        this.ui = ui;
        this.diary = diary;
    }

    void add() {
        show(new Deed(0, ui.today(), Deed.Kind.MERIT, "", "", "", null));
    }

    void change(Deed deed) {
        show(deed);
    }

    private void show(Deed deed) {
        Fields fields = new Fields(ui, deed);
        open = fields;
        ui.open(
                new Panel(ui.text(deed.id() == 0 ? "diary.deed.add" : "diary.deed.change"))
                        .id("deed-editor")
                        .width(600)
                        .scrolling(fields.form.node())
                        .focus(fields.what.control())
                        .aside(Buttons.plain(ui.text("ui.cancel"), this::close))
                        .primary(ui.text("register.save"), () -> save(fields)));
    }

    private void close() {
        open = null;
        ui.close();
    }

    private void save(Fields fields) {
        if (!fields.form.complete()) {
            return;
        }
        ui.tasks()
                .run(() -> {
                    diary.save(fields.deed());
                    return diary.step();
                })
                .onSuccess(step -> {
                    close();
                    ui.done(ui.text("diary.changed"), () -> diary.back(step));
                })
                .onFailure(fields.form.refusals(ui::failed));
    }

    /** Before locking: what has a day and words is kept as it stands, and the panel goes. */
    void keep() {
        Fields fields = open;
        if (fields == null) {
            return;
        }
        boolean shown = ui.panelOpen();
        open = null;
        if (!shown) {
            return;
        }
        ui.close();
        if (fields.on.get() != null && fields.deed().problems(ui.today()).isEmpty()) {
            Deed deed = fields.deed();
            ui.tasks().run(() -> diary.save(deed));
        }
    }

    /** The fields of the panel. */
    private static final class Fields {
        private final Deed before;
        private final Form form;
        private final Field<@Nullable LocalDate> on;
        private final Field<Deed.@Nullable Kind> kind;
        private final Field<String> what;
        private final Field<String> note;
        private final Field<String> correction;
        private final Field<@Nullable LocalDate> corrected;

        Fields(Ui ui, Deed deed) {
            before = deed;
            form = new Form(ui.messages());
            on = form.date("on", ui.text("diary.on")).required();
            kind =
                    form.choice(
                            "kind",
                            ui.text("diary.kind"),
                            List.of(Deed.Kind.values()),
                            ui.messages()::text);
            what = form.area("what", ui.text("diary.what"), 2).required();
            note = form.area("note", ui.text("diary.note"), 3);
            correction = form.area("correction", ui.text("diary.correction"), 2);
            correction.help(ui.text("diary.correction.help"));
            corrected = form.date("corrected", ui.text("diary.corrected"));
            on.set(deed.on());
            kind.set(deed.kind());
            what.set(deed.what());
            note.set(deed.note());
            correction.set(deed.correction());
            corrected.set(deed.corrected());
        }

        private Deed deed() {
            LocalDate day = on.get();
            if (day == null) {
                throw new InvalidInput(List.of(Problem.of("on", "diary.problem.noDay")));
            }
            Deed.Kind column = kind.get();
            return new Deed(
                    before.id(),
                    day,
                    column == null ? before.kind() : column,
                    what.get(),
                    note.get(),
                    correction.get(),
                    corrected.get());
        }
    }
}
