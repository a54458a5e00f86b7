package org.branchbook.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.donation.DonationView;
import org.branchbook.drill.DrillView;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.home.ServiceRegisters;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.partner.PromiseView;
import org.branchbook.register.RegisterScreen;
import org.branchbook.servicedesk.CoverageView;
import org.branchbook.servicedesk.JointView;
import org.branchbook.servicedesk.PartnerView;
import org.branchbook.servicedesk.ProjectView;
import org.branchbook.servicedesk.ShiftView;
import org.branchbook.servicedesk.SkillView;
import org.branchbook.servicedesk.StintView;
import org.branchbook.servicedesk.VolunteerView;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.site.SiteView;
import org.branchbook.ui.Ui;
import org.branchbook.visit.VisitDoors;
import org.branchbook.visit.VisitView;

/** Puts the part 服务 of 学雷锋 together. */
final class ServiceScreens {
    private final Ui ui;
    private final OpenBook book;
    private final LeiFengFeatures doors;
    private final Paperwork paperwork;
    private final RegisterExport export;

    ServiceScreens(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.doors = book.leiFeng();
        this.paperwork = paperwork;
        this.export = new RegisterExport(ui, book, paperwork);
    }

    /** A register with its export. */
    private Segment register(String name, String text, Supplier<RegisterScreen> view) {
        return new Segment(name, ui.text(text), () -> export.on(view.get()));
    }

    SegmentedScreen make() {
        ServiceDoors service = doors.desk();
        List<Segment> segments = new ArrayList<>();
        segments.add(
                register(
                        "stints",
                        "service.segment.stints",
                        () ->
                                new StintView(
                                        ui,
                                        service,
                                        new StintView.Papers(
                                                this::hours, this::hoursBook, this::hoursCsv))));
        segments.add(
                register(
                        "shifts",
                        "shift.segment",
                        () ->
                                new ShiftView(
                                        ui,
                                        service,
                                        () -> book.holidays().calendar(),
                                        this::roster)));
        segments.add(
                register(
                        "projects",
                        "service.segment.projects",
                        () -> new ProjectView(ui, service)));
        segments.add(register("partners", "partner.segment", () -> new PartnerView(ui, service)));
        segments.addAll(registers(service));
        return SegmentedScreen.inner(segments);
    }

    private List<Segment> registers(ServiceDoors service) {
        ServiceRegisters kept = doors.registers();
        return List.of(
                register(
                        "joints",
                        "partner.joint",
                        () -> new JointView(ui, service, kept.joints(), book.activities())),
                register(
                        "promises",
                        "partner.promises",
                        () ->
                                new PromiseView(
                                        ui, doors.partners(), kept.promises(), kept::practice)),
                register(
                        "volunteers",
                        "volunteer.segment",
                        () -> new VolunteerView(ui, service, book.members())),
                register(
                        "coverage",
                        "service.segment.coverage",
                        () -> new CoverageView(ui, doors.coverages())),
                register(
                        "skills",
                        "volunteer.skills.segment",
                        () -> new SkillView(ui, service, kept.skills())),
                register("drills", "drill.segment", () -> new DrillView(ui, kept.drills())),
                register(
                        "donations",
                        "donation.segment",
                        () -> new DonationView(ui, kept.donations())),
                register("visits", "visit.segment", () -> new VisitView(ui, visits())),
                register(
                        "sites",
                        "site.segment",
                        () -> new SiteView(ui, kept.sites(), book.book().attachments())));
    }

    private VisitDoors visits() {
        return new VisitDoors(doors.registers().visits(), doors.volunteers(), book.activities());
    }

    private void hoursBook(int year) {
        paperwork.save(
                ui.text("service.hours.name", String.valueOf(year)),
                "xlsx",
                () -> doors.papers().hoursBook(year, false));
    }

    private void hoursCsv(int year) {
        paperwork.save(
                ui.text("service.csv.name", String.valueOf(year)),
                "csv",
                () -> doors.papers().hoursCsv(year));
    }

    private void roster(int year, int month) {
        new PaperPanel(ui, book.papers().exportNotes(), paperwork)
                .open(
                        ui.text("shift.paper"),
                        List.of(
                                PaperPanel.Offer.plain(
                                        "shift.paper", () -> doors.papers().roster(year, month))));
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
