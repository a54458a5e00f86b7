package org.branchbook.yearboard;

import java.time.LocalDate;
import org.branchbook.cadence.YearBoards;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Sets the day from which this book is kept; what lies before is nobody's gap. */
final class SinceEditor {
    private final Ui ui;
    private final YearBoards boards;
    private final Runnable changed;

    SinceEditor(Ui ui, YearBoards boards, Runnable changed) {
        this.ui = ui;
        this.boards = boards;
        this.changed = changed;
    }

    void open() {
        ui.tasks().run(boards::since).onSuccess(this::open);
    }

    private void open(LocalDate before) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> day =
                form.date("since", ui.text("yearboard.since.day")).required();
        day.set(before);
        ui.open(
                new Panel(ui.text("yearboard.since.title"))
                        .id("since-panel")
                        .width(460)
                        .content(new SoftText(ui.text("yearboard.since.help")))
                        .content(form.node())
                        .focus(day.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("yearboard.since.save"),
                                () -> {
                                    LocalDate chosen = day.get();
                                    if (form.complete() && chosen != null) {
                                        save(before, chosen);
                                    }
                                }));
    }

    private void save(LocalDate before, LocalDate chosen) {
        ui.close();
        ui.tasks()
                .run(() -> boards.setSince(chosen))
                .onSuccess(_ -> {
                    changed.run();
                    ui.done(
                            ui.text("yearboard.since.done", chosen.toString()),
                            () -> {
                                boards.setSince(before);
                                ui.tasks().onFx(changed);
                            });
                });
    }
}
