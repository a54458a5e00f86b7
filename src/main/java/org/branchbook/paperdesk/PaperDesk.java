package org.branchbook.paperdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paper.PaperPanel.Offer;
import org.branchbook.paper.Papers;
import org.branchbook.paper.Papers.AppraisalPart;
import org.branchbook.relation.Season;
import org.branchbook.talk.Talk;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Resolution;
import org.branchbook.yearbook.YearBooks;
import org.jspecify.annotations.Nullable;

/**
 * Papers of talks, appraisals, resolutions and the year, and its workbooks, where the window offers
 * them.
 */
public final class PaperDesk {
    private final Ui ui;
    private final OpenBook book;
    private final PaperPanel.Out out;

    PaperDesk(Ui ui, OpenBook book, PaperPanel.Out out) {
        this.ui = ui;
        this.book = book;
        this.out = out;
    }

    private Papers papers() {
        return book.papers().papers();
    }

    private void open(String title, List<Offer> offers) {
        new PaperPanel(ui, book.papers().exportNotes(), out).open(title, offers);
    }

    /**
     * @param chosen the talk that is chosen in the list, null for none
     */
    public void talks(int year, @Nullable Talk chosen) {
        List<Offer> offers = new ArrayList<>();
        if (chosen != null) {
            long id = chosen.id();
            offers.add(new Offer("paper.talk", true, full -> papers().talk(id, full)));
        }
        offers.add(Offer.plain("paper.talkRegister", () -> papers().talkRegister(year)));
        offers.add(new Offer("paper.talks", true, full -> papers().talks(year, full)));
        open(ui.text("paper.talk.title", year), offers);
    }

    public void appraisal(ActivityId id) {
        open(
                ui.text("paper.appraisal.title"),
                List.of(
                        offer("paper.appraisal.result", id, AppraisalPart.RESULT),
                        offer("paper.appraisal.forms", id, AppraisalPart.FORMS),
                        Offer.plain(
                                "paper.appraisal.ballot",
                                () -> papers().appraisal(id, AppraisalPart.BALLOT, false))));
    }

    private Offer offer(String key, ActivityId id, AppraisalPart part) {
        return new Offer(key, true, full -> papers().appraisal(id, part, full));
    }

    public void resolutions(ActivityId id) {
        open(
                ui.text("paper.resolution.title"),
                List.of(Offer.plain("paper.resolution", () -> papers().resolutions(id))));
    }

    public void resolution(ActivityId id, Resolution resolution) {
        open(
                ui.text("paper.resolution.title"),
                List.of(
                        Offer.plain(
                                "paper.resolution", () -> papers().resolution(id, resolution))));
    }

    public void summary(int year) {
        open(
                ui.text("paper.summary.title", year),
                List.of(Offer.plain("paper.summary", () -> papers().summary(year, ui.today()))));
    }

    /** Letters, graduates of a season, members away or lost. */
    public void relations(Season season) {
        LocalDate today = ui.today();
        String name = ui.text("app.paper.relationName", today);
        out.save(name, "xlsx", () -> book.papers().relationBook(today, season));
    }

    public void ledger(int year) {
        String name = ui.text("app.paper.ledgerName", year);
        out.save(name, "xlsx", () -> book.papers().documents().ledger(year, ui.today()));
    }

    public void deviation(int year) {
        String name = ui.text("app.paper.deviationName", year);
        out.save(name, "xlsx", () -> book.papers().documents().deviation(year, ui.today()));
    }

    public void matrix(int year) {
        String name = ui.text("app.paper.matrixName", year);
        out.save(name, "xlsx", () -> books().matrix(year, ui.today()));
    }

    public void hours(int year) {
        String name = ui.text("app.paper.hoursName", year);
        out.save(name, "xlsx", () -> books().hours(year, ui.today()));
    }

    public void statistics(int year) {
        String name = ui.text("app.paper.statisticsName", year);
        out.save(name, "xlsx", () -> books().statistics(year, ui.today()));
    }

    private YearBooks books() {
        return book.papers().yearBooks();
    }
}
