package org.branchbook.app;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.paper.PaperPanel;
import org.branchbook.servicedesk.PartnerView;
import org.branchbook.servicedesk.ProjectView;
import org.branchbook.servicedesk.ServiceDoors;
import org.branchbook.servicedesk.StintView;
import org.branchbook.ui.SegmentedScreen;
import org.branchbook.ui.SegmentedScreen.Segment;
import org.branchbook.ui.Ui;

/** Puts the part 服务 of 学雷锋 together. */
final class ServiceScreens {
    private final Ui ui;
    private final OpenBook book;
    private final LeiFengFeatures doors;
    private final Paperwork paperwork;

    ServiceScreens(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.doors = book.leiFeng();
        this.paperwork = paperwork;
    }

    SegmentedScreen make() {
        ServiceDoors service =
                new ServiceDoors(
                        doors.partners(), doors.volunteers(), doors.projects(), doors.services());
        List<Segment> segments = new ArrayList<>();
        segments.add(
                new Segment(
                        "stints",
                        ui.text("service.segment.stints"),
                        () -> new StintView(ui, service, this::hours)));
        segments.add(
                new Segment(
                        "projects",
                        ui.text("service.segment.projects"),
                        () -> new ProjectView(ui, service)));
        segments.add(
                new Segment(
                        "partners",
                        ui.text("partner.segment"),
                        () -> new PartnerView(ui, service)));
        return SegmentedScreen.inner(segments);
    }

    private void hours(int year) {
        LeiFengPapers papers = doors.papers();
        new PaperPanel(ui, book.papers().exportNotes(), paperwork)
                .open(
                        ui.text("service.hoursPaper"),
                        List.of(
                                PaperPanel.Offer.plain(
                                        "service.paper.whole", () -> papers.hours(year, false)),
                                PaperPanel.Offer.plain(
                                        "service.paper.masked", () -> papers.hours(year, true))));
    }
}
