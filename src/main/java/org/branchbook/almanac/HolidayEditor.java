package org.branchbook.almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.AppException;
import org.branchbook.control.SoftText;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** The holiday tables in the settings: what is known, import, edit, back to the program's. */
public final class HolidayEditor {
    private final Ui ui;
    private final HolidayTables tables;
    private final VBox lines = new VBox(4);
    private final VBox root = new VBox(8);

    public HolidayEditor(Ui ui, HolidayTables tables) {
        this.ui = ui;
        this.tables = tables;
        Button importing =
                Buttons.id(
                        "holidays-import",
                        Buttons.plain(ui.text("almanac.import"), Icon.IMPORT, this::choose));
        root.getChildren().addAll(lines, new SoftText(ui.text("almanac.importHelp")), importing);
        tables.changes().listen(() -> ui.tasks().onFx(this::reload));
        reload();
    }

    public Node node() {
        return root;
    }

    private record Line(int year, Optional<HolidayYear> table, boolean own) {}

    private void reload() {
        int now = ui.today().getYear();
        ui.tasks()
                .run(() -> {
                    TreeSet<Integer> years = new TreeSet<>(List.of(now - 1, now, now + 1));
                    tables.own().forEach(table -> years.add(table.year()));
                    return years.stream()
                            .map(year -> new Line(year, tables.table(year), tables.isOwn(year)))
                            .toList();
                })
                .onSuccess(found ->
                        lines.getChildren().setAll(found.stream().map(this::line).toList()));
    }

    private HBox line(Line line) {
        Label text = new Label(text(line));
        text.setId("holidays-" + line.year);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button edit =
                Buttons.id(
                        "holidays-edit-" + line.year,
                        Buttons.quiet(ui.text("almanac.edit"), Icon.EDIT, () -> edit(line)));
        HBox row = new HBox(8, text, gap, edit);
        row.getStyleClass().add("row");
        if (line.own) {
            row.getChildren()
                    .add(
                            Buttons.id(
                                    "holidays-forget-" + line.year,
                                    Buttons.quiet(
                                            ui.text("almanac.forget"), () -> forget(line.year))));
        }
        return row;
    }

    private String text(Line line) {
        HolidayYear table = line.table.filter(HolidayYear::announced).orElse(null);
        if (table == null) {
            return ui.text("almanac.notAnnounced", line.year);
        }
        String whose = ui.text(line.own ? "almanac.own" : "almanac.program");
        return ui.text("almanac.known", line.year, off(table), worked(table), whose);
    }

    private static int off(HolidayYear table) {
        return (int) table.days().stream().filter(HolidayYear.Day::isOffDay).count();
    }

    private static int worked(HolidayYear table) {
        return table.days().size() - off(table);
    }

    private void edit(Line line) {
        new HolidayPanel(ui, table -> put(List.of(table)))
                .open(line.table.orElseGet(() -> new HolidayYear(line.year, List.of())));
    }

    private void forget(int year) {
        ui.tasks()
                .run(() -> tables.forget(year))
                .onSuccess(before ->
                        ui.done(ui.text("almanac.forgotten", year), () -> tables.keep(before)));
    }

    private void put(List<HolidayYear> years) {
        String names =
                years.stream()
                        .map(table -> String.valueOf(table.year()))
                        .collect(Collectors.joining(ui.text("almanac.comma")));
        ui.tasks()
                .run(() -> tables.put(years))
                .onSuccess(before ->
                        ui.done(ui.text("almanac.saved", names), () -> tables.keep(before)));
    }

    private void choose() {
        ui.chooseOpen(
                        ui.text("almanac.import"),
                        FileDialogs.Kind.of(ui.text("almanac.files"), "json", "ics"))
                .ifPresent(file -> ui.tasks().run(() -> read(file)).onSuccess(this::preview));
    }

    private static HolidayFile.Content read(Path file) {
        try {
            return HolidayFile.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AppException(e, "almanac.unreadable", file);
        }
    }

    /** What a file would change; nothing is kept before it is accepted. */
    private void preview(HolidayFile.Content content) {
        VBox found = new VBox(6);
        for (HolidayYear table : content.years()) {
            String text =
                    table.announced()
                            ? ui.text("almanac.found", table.year(), off(table), worked(table))
                            : ui.text("almanac.foundEmpty", table.year());
            found.getChildren().add(new Label(text));
        }
        content.problems()
                .forEach(p -> found.getChildren().add(new SoftText(p.text(ui.messages()))));
        Panel panel =
                new Panel(ui.text("almanac.preview"))
                        .id("holidays-preview")
                        .scrolling(found)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close));
        if (content.years().isEmpty()) {
            ui.open(panel);
            return;
        }
        ui.open(
                panel.primary(
                        ui.text("almanac.accept"),
                        () -> {
                            ui.close();
                            put(content.years());
                        }));
    }
}
