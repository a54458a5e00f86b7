package org.branchbook.screens;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.branchbook.base.Changes;
import org.branchbook.control.Menus;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.diarydesk.DiaryDoors;
import org.branchbook.diarydesk.DiaryView;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.home.StudyFeatures;
import org.branchbook.initiative.InitiativeView;
import org.branchbook.lasting.LastingView;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paper.PaperPanel.Offer;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.reading.NoteView;
import org.branchbook.reading.PlanView;
import org.branchbook.studypaper.StudyPapers;
import org.branchbook.takeaway.TakeawayView;
import org.branchbook.ui.Ui;

/** Puts reading, takeaways, initiatives, the diary and the papers of a year together. */
final class StudyScreens {
    private final Ui ui;
    private final OpenBook book;
    private final LeiFengFeatures leiFeng;
    private final StudyFeatures doors;
    private final Paperwork paperwork;
    private final RegisterExport export;

    StudyScreens(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.leiFeng = book.leiFeng();
        this.doors = leiFeng.study();
        this.paperwork = paperwork;
        this.export = new RegisterExport(ui, book, paperwork);
    }

    List<Segment> segments() {
        return List.of(
                new Segment("study", ui.text("reading.segment"), this::study),
                new Segment(
                        "initiatives",
                        ui.text("initiative.segment"),
                        () ->
                                export.on(
                                        new InitiativeView(
                                                ui,
                                                doors.initiatives(),
                                                this::feedback,
                                                changed()))),
                new Segment(
                        "diary",
                        ui.text("diary.segment"),
                        () ->
                                new DiaryView(
                                        ui, new DiaryDoors(leiFeng.diary(), leiFeng.shares()))));
    }

    private SegmentedScreen study() {
        return SegmentedScreen.inner(
                List.of(
                        new Segment(
                                "readings",
                                ui.text("reading.plan.segment"),
                                () -> export.on(new PlanView(ui, doors.readings(), this::reading))),
                        new Segment(
                                "notes",
                                ui.text("reading.notes"),
                                () -> new NoteView(ui, doors.readings(), leiFeng.shares())),
                        new Segment(
                                "takeaways",
                                ui.text("takeaway.segment"),
                                () ->
                                        export.on(
                                                new TakeawayView(
                                                        ui, doors.takeaways(), changed()))),
                        new Segment(
                                "lasting",
                                ui.text("lasting.segment"),
                                () ->
                                        export.on(
                                                new LastingView(
                                                        ui, doors.lastings(), changed())))));
    }

    private List<Changes> changed() {
        return List.of(
                leiFeng.services().changes(),
                book.activities().changes(),
                book.attendances().changes());
    }

    /** 学雷锋活动年度总结: previewed, as Word, or as a workbook, names whole or masked. */
    Node yearPapers(IntSupplier year) {
        MenuButton menu =
                Menus.button(
                        "leifeng-year",
                        ui.text("study.year"),
                        Menus.item(ui.text("study.year.paper"), () -> year(year.getAsInt())),
                        Menus.item(ui.text("study.year.book"), () -> book(year.getAsInt(), false)),
                        Menus.item(
                                ui.text("study.year.bookMasked"),
                                () -> book(year.getAsInt(), true)));
        return paperwork.ahead().fontsAt(menu);
    }

    private void year(int year) {
        StudyPapers papers = doors.papers();
        open(
                ui.text("study.year"),
                List.of(
                        Offer.plain("service.paper.whole", () -> papers.year(year, false)),
                        Offer.plain("service.paper.masked", () -> papers.year(year, true))));
    }

    private void book(int year, boolean masked) {
        String name = ui.text("study.year.name", String.valueOf(year));
        paperwork.save(name, "xlsx", () -> doors.papers().yearBook(year, masked));
    }

    private void feedback(long initiative) {
        open(
                ui.text("initiative.report"),
                List.of(
                        Offer.plain(
                                "initiative.report", () -> doors.papers().feedback(initiative))));
    }

    private void reading(int year) {
        open(
                ui.text("reading.paper"),
                List.of(Offer.plain("reading.paper", () -> doors.papers().reading(year))));
    }

    private void open(String title, List<Offer> offers) {
        new PaperPanel(ui, book.papers().exportNotes(), paperwork).open(title, offers);
    }
}
