package org.branchbook.screens;

import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.attachment.FileCopies;
import org.branchbook.brand.Brand;
import org.branchbook.brand.BrandDoors;
import org.branchbook.brand.BrandView;
import org.branchbook.care.CareView;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.home.DeedFeatures;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.livingcase.CaseDoors;
import org.branchbook.livingcase.CaseView;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paper.Written;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.post.CommitmentView;
import org.branchbook.post.PostDeedView;
import org.branchbook.post.PostDoors;
import org.branchbook.post.QuarterView;
import org.branchbook.ui.Ui;

/** The screens of what is done at the post, of care, living cases and brands. */
final class DeedScreens {
    private final Ui ui;
    private final OpenBook book;
    private final DeedFeatures doors;
    private final Paperwork paperwork;
    private final RegisterExport export;

    DeedScreens(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.doors = book.leiFeng().deeds();
        this.paperwork = paperwork;
        this.export = new RegisterExport(ui, book, paperwork);
    }

    List<Segment> segments() {
        return List.of(
                new Segment("post", ui.text("post.segment"), this::post),
                new Segment("brands", ui.text("brand.segment"), this::brands),
                new Segment("cases", ui.text("livingcase.segment"), this::cases),
                new Segment(
                        "care",
                        ui.text("care.segment"),
                        () ->
                                export.on(
                                        new CareView(
                                                ui, doors.cares(), book.members(), this::care))));
    }

    private SegmentedScreen post() {
        PostDoors post =
                new PostDoors(
                        doors.commitments(),
                        doors.postDeeds(),
                        book.members(),
                        new FileCopies(book.book().attachments()));
        return SegmentedScreen.inner(
                List.of(
                        new Segment(
                                "commitments",
                                ui.text("post.segment.commitments"),
                                () -> export.on(new CommitmentView(ui, post, this::postPaper))),
                        new Segment(
                                "postdeeds",
                                ui.text("post.segment.deeds"),
                                () -> export.on(new PostDeedView(ui, post))),
                        new Segment(
                                "quarters",
                                ui.text("post.segment.quarters"),
                                () -> export.on(new QuarterView(ui, post)))));
    }

    private BrandView brands() {
        LeiFengFeatures all = book.leiFeng();
        BrandDoors brand =
                new BrandDoors(
                        doors.brands(),
                        all.projects(),
                        all.partners(),
                        new FileCopies(book.book().attachments()));
        return export.on(new BrandView(ui, brand, this::brandSheet));
    }

    private void brandSheet(Brand one) {
        paper(ui.text("brand.sheet"), "brand.sheet", () -> doors.brandSheet(one));
    }

    private CaseView cases() {
        CaseDoors living =
                new CaseDoors(
                        doors.cases(),
                        new FileCopies(book.book().attachments()),
                        () -> book.terms().school());
        return new CaseView(
                ui,
                living,
                one ->
                        paper(
                                ui.text("livingcase.paper"),
                                "livingcase.paper",
                                () -> doors.papers().livingCase(one.id())));
    }

    private void care() {
        paper(ui.text("care.paper"), "care.paper", () -> doors.papers().care());
    }

    private void paper(String title, String key, Callable<Written> make) {
        new PaperPanel(ui, book.papers().exportNotes(), paperwork)
                .open(title, List.of(PaperPanel.Offer.plain(key, make)));
    }

    private void postPaper(int year) {
        paper(ui.text("post.paper"), "post.paper", () -> doors.papers().post(year));
    }
}
