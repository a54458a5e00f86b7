package org.branchbook.makeup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which make-up study is entered or taken away again. */
public final class MakeUpEditor {
    private final Ui ui;

    public MakeUpEditor(Ui ui) {
        this.ui = ui;
    }

    /** The activity whose study was missed. */
    public record Missed(String name, String title, LocalDate day) {}

    /**
     * @param save takes what was entered, null for taking it away, and whom to tell of a refusal
     */
    public void open(
            Missed missed,
            @Nullable MakeUp before,
            BiConsumer<@Nullable MakeUp, Consumer<Throwable>> save) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on = form.date("on", ui.text("makeup.on"));
        on.required();
        on.set(before == null ? ui.today() : before.on());
        Field<String> what =
                form.pick(
                        "what",
                        ui.text("makeup.what"),
                        List.of(
                                ui.text("makeup.what.minutes"),
                                ui.text("makeup.what.lecture"),
                                ui.text("makeup.what.talk")));
        what.required();
        what.set(before == null ? "" : before.what());
        Field<String> note = form.area("note", ui.text("makeup.note"), 2);
        note.set(before == null ? "" : before.note());
        Panel panel = panel(missed, form);
        if (before != null) {
            panel.aside(
                    Buttons.id(
                            "make-up-remove",
                            Buttons.plain(
                                    ui.text("makeup.remove"),
                                    () -> save.accept(null, ui::failed))));
        }
        ui.open(
                panel.primary(
                        ui.text("makeup.save"),
                        () ->
                                save(
                                        form,
                                        on.get(),
                                        day -> new MakeUp(day, what.get(), note.get()),
                                        save)));
    }

    private Panel panel(Missed missed, Form form) {
        String of = ui.text("makeup.of", missed.day().toString(), missed.title());
        return new Panel(ui.text("makeup.title", missed.name()))
                .id("make-up")
                .content(new SoftText(of))
                .content(form.node())
                .action(Buttons.plain(ui.text("ui.cancel"), ui::close));
    }

    private void save(
            Form form,
            @Nullable LocalDate day,
            Function<LocalDate, MakeUp> entered,
            BiConsumer<@Nullable MakeUp, Consumer<Throwable>> save) {
        if (!form.complete()) {
            return;
        }
        if (day == null) {
            form.show(List.of(Problem.of("on", "makeup.problem.noDay")));
            return;
        }
        save.accept(entered.apply(day), form.refusals(ui::failed));
    }
}
