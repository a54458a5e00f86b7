package org.branchbook.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Spreads pages of an edition over weeks, so many each. */
final class FillPanel {
    private final Ui ui;
    private final Readings readings;

    FillPanel(Ui ui, Readings readings) {
        this.ui = ui;
        this.readings = readings;
    }

    void open(List<String> editions) {
        Form form = new Form(ui.messages());
        Field<String> edition =
                form.pick("edition", ui.text("reading.edition"), editions).required();
        edition.help(ui.text("reading.edition.help"));
        edition.set(editions.isEmpty() ? "" : editions.getFirst());
        Field<String> first = form.text("first", ui.text("reading.first")).set("1");
        Field<String> last = form.text("last", ui.text("reading.last")).required();
        Field<@Nullable LocalDate> start = form.date("start", ui.text("reading.start"));
        start.set(ui.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        Field<String> each = form.text("each", ui.text("reading.each")).set("8");
        new RegisterEditor(ui, form, List.of(edition))
                .open(
                        "fill-editor",
                        ui.text("reading.fill"),
                        () ->
                                new Pages(
                                        edition.get(),
                                        number(first.get()),
                                        number(last.get()),
                                        start.get(),
                                        number(each.get())),
                        this::fill);
    }

    /** What is no number is refused as a page that no book has. */
    private static int number(String typed) {
        String plain = typed.strip();
        return plain.matches("\\d{1,6}") ? Integer.parseInt(plain) : 0;
    }

    private RegisterEditor.Done fill(Pages pages) {
        List<Long> ids = readings.fill(pages.portions());
        return new RegisterEditor.Done(
                ui.text("reading.filled", ids.size()), () -> readings.removeAll(ids));
    }
}
