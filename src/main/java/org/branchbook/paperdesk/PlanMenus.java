package org.branchbook.paperdesk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.branchbook.control.Menus;
import org.branchbook.filling.DraftPanel;
import org.branchbook.filling.DraftSource;
import org.branchbook.home.OpenBook;
import org.branchbook.schedule.Schedules.Format;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The papers of the calendar's bars, and the button that fills a year. */
public final class PlanMenus {
    private final Ui ui;
    private final OpenBook book;
    private final Paperwork paperwork;

    public PlanMenus(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.paperwork = paperwork;
        paperwork.ahead().figures();
    }

    /** 月度活动安排表: printed, or as a file. */
    public Node month(Supplier<YearMonth> shown) {
        MenuButton menu = menu("month-papers", "app.paper.month");
        item(menu, "app.paper.printMonth", () -> paperwork.printMonth(shown.get()));
        item(menu, "app.paper.word", () -> paperwork.month(shown.get(), Format.DOCX));
        item(menu, "app.paper.excel", () -> paperwork.month(shown.get(), Format.XLSX));
        item(menu, "app.batch.offer", () -> all(shown.get()));
        return menu;
    }

    /** The plan of the year, all its records, its workbooks and its summary. */
    public Node plan(IntSupplier shown) {
        MenuButton menu = menu("year-papers", "app.paper.yearPapers");
        item(menu, "app.paper.plan.print", () -> paperwork.printYear(shown.getAsInt()));
        item(menu, "app.paper.plan.word", () -> paperwork.yearPlan(shown.getAsInt(), Format.DOCX));
        item(menu, "app.paper.plan.excel", () -> paperwork.yearPlan(shown.getAsInt(), Format.XLSX));
        item(menu, "app.batch.offer", () -> all(shown.getAsInt()));
        books(menu, shown);
        return menu;
    }

    /** The workbooks of a year and its summary, as 统计 offers them. */
    public Node figures(IntSupplier shown) {
        MenuButton menu = menu("figure-papers", "app.paper.yearPapers");
        books(menu, shown);
        return menu;
    }

    private void books(MenuButton menu, IntSupplier shown) {
        item(menu, "app.paper.statistics", () -> paperwork.desk().statistics(shown.getAsInt()));
        item(menu, "app.paper.matrix", () -> paperwork.desk().matrix(shown.getAsInt()));
        item(menu, "app.paper.hours", () -> paperwork.desk().hours(shown.getAsInt()));
        item(menu, "app.paper.summary", () -> paperwork.desk().summary(shown.getAsInt()));
    }

    private void all(YearMonth month) {
        batch().open(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private void all(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        batch().open(String.valueOf(year), first, first.plusYears(1).minusDays(1));
    }

    private BatchPanel batch() {
        return new BatchPanel(ui, book.papers().batch());
    }

    /** Opens the draft of a year. */
    public Node fill(IntSupplier shown) {
        return Buttons.id(
                "fill-year",
                Buttons.primary(
                        ui.text("filling.open"), Icon.PLUS, () -> openDraft(shown.getAsInt())));
    }

    private void openDraft(int year) {
        int wanted = Math.max(year, ui.today().getYear());
        draft().open(wanted, DraftSource.RULES);
    }

    private DraftPanel draft() {
        return new DraftPanel(ui, book.yearPlans(), book.rhythms());
    }

    /** The button that plans the lessons and practices which months of the year lack. */
    public Node fillPairs(IntSupplier shown) {
        return Buttons.id(
                "fill-pairs",
                Buttons.plain(ui.text("filling.openPairs"), () -> openPairs(shown.getAsInt())));
    }

    private void openPairs(int year) {
        draft().open(Math.max(year, ui.today().getYear()), DraftSource.PAIRS);
    }

    private MenuButton menu(String id, String key) {
        return paperwork.ahead().fontsAt(Menus.button(id, ui.text(key)));
    }

    private void item(MenuButton menu, String key, Runnable action) {
        menu.getItems().add(Menus.item(ui.text(key), action));
    }
}
