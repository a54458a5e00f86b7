package org.branchbook.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.control.RowsEditor;
import org.branchbook.control.RowsEditor.Column;
import org.branchbook.control.SoftText;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Edits the holiday table of one year, day by day. */
final class HolidayPanel {
    private final Ui ui;
    private final Consumer<HolidayYear> save;
    private final RowsEditor rows;

    HolidayPanel(Ui ui, Consumer<HolidayYear> save) {
        this.ui = ui;
        this.save = save;
        this.rows =
                new RowsEditor(
                        "holiday",
                        List.of(
                                new Column("2027-01-01", 120, List.of()),
                                new Column(ui.text("almanac.name"), 160, List.of()),
                                new Column("", 100, List.of(off(), worked()))),
                        ui.text("almanac.addDay"),
                        ui.text("almanac.removeDay"));
    }

    private String off() {
        return ui.text("almanac.off");
    }

    private String worked() {
        return ui.text("almanac.worked");
    }

    void open(HolidayYear table) {
        rows.set(
                table.days().stream()
                        .sorted(Comparator.comparing(HolidayYear.Day::date))
                        .map(day ->
                                List.of(
                                        day.date().toString(),
                                        day.name(),
                                        day.isOffDay() ? off() : worked()))
                        .toList());
        ui.open(
                new Panel(ui.text("almanac.editTitle", table.year()))
                        .id("holiday-panel")
                        .width(520)
                        .content(new SoftText(ui.text("almanac.editHelp")))
                        .scrolling(rows.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("almanac.save"), () -> save(table.year())));
    }

    private void save(int year) {
        List<HolidayYear.Day> days = new ArrayList<>();
        boolean wrong = false;
        List<List<String>> values = rows.values();
        for (int i = 0; i < values.size(); i++) {
            List<String> row = values.get(i);
            LocalDate date = date(row.getFirst());
            boolean blank = row.get(0).isBlank() && row.get(1).isBlank();
            String problem = blank ? "" : problem(year, date, days);
            rows.error(i, problem);
            wrong |= !problem.isEmpty();
            if (!blank && problem.isEmpty() && date != null) {
                days.add(new HolidayYear.Day(row.get(1), null, date, row.get(2).equals(off())));
            }
        }
        if (!wrong) {
            ui.close();
            save.accept(new HolidayYear(year, days));
        }
    }

    private String problem(int year, @Nullable LocalDate date, List<HolidayYear.Day> days) {
        boolean near = date != null && Math.abs(date.getYear() - year) <= 1;
        if (!near) {
            return ui.text("almanac.problem.rowDate", year);
        }
        boolean twice = days.stream().anyMatch(day -> day.date().equals(date));
        return twice ? ui.text("almanac.problem.twice") : "";
    }

    static @Nullable LocalDate date(String typed) {
        return DateReader.read(typed)
                .filter(PartialDate::exact)
                .map(PartialDate::earliest)
                .orElse(null);
    }
}
