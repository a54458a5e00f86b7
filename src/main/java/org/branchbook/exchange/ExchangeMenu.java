package org.branchbook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.control.Menus;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;

/** The calendar's button for calendar files: this month or year out, a file in. */
public final class ExchangeMenu {
    private final Ui ui;
    private final Exchange exchange;
    private final Supplier<YearMonth> month;

    /**
     * @param month the one on screen
     */
    public ExchangeMenu(Ui ui, Exchange exchange, Supplier<YearMonth> month) {
        this.ui = ui;
        this.exchange = exchange;
        this.month = month;
    }

    public MenuButton node() {
        return Menus.button(
                "calendar-exchange",
                ui.text("exchange.menu"),
                Menus.item("exchange-month", ui.text("exchange.month"), this::exportMonth),
                Menus.item("exchange-year", ui.text("exchange.year"), this::exportYear),
                Menus.item("exchange-import", ui.text("exchange.import"), this::open));
    }

    private void exportMonth() {
        YearMonth shown = month.get();
        save(shown.toString(), shown.atDay(1), shown.atEndOfMonth());
    }

    private void exportYear() {
        int year = month.get().getYear();
        save(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private FileDialogs.Kind kind() {
        return FileDialogs.Kind.of(ui.text("exchange.files"), "ics");
    }

    private void save(String name, LocalDate first, LocalDate last) {
        ui.chooseSave(ui.text("exchange.save"), name + ".ics", kind())
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> {
                                    SafeFile.write(
                                            file, exchange.calendar(first, last, ui.messages()));
                                    return file;
                                })
                                .onSuccess(saved ->
                                        ui.notice(ui.text("exchange.saved", saved.getFileName()))));
    }

    private void open() {
        ui.chooseOpen(ui.text("exchange.import"), kind())
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> exchange.read(bytes(file)))
                                .onSuccess(found -> new ExchangePanel(ui, exchange, found).open()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException(e, "exchange.unreadable", file);
        }
    }
}
