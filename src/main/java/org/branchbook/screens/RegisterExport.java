package org.branchbook.screens;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.home.Listings;
import org.branchbook.home.OpenBook;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paper.PaperPanel.Offer;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Offers any register as Word, on pages and as a workbook, names whole or masked. */
record RegisterExport(Ui ui, OpenBook book, Paperwork paperwork) implements RegisterView.Exporter {
    /** A register that offers itself so. */
    <S extends RegisterScreen> S on(S screen) {
        screen.list().exports(this);
        return screen;
    }

    @Override
    public void offer(Listed<?> listed, int year) {
        Listings listings = book.leiFeng().listings();
        Listing<?> listing = listed.in(new Words(ui.messages(), ui::today));
        List<Offer> offers = new ArrayList<>();
        offers.add(Offer.list("listing.whole", () -> listings.paper(listed, year, false)));
        if (listing.hasNames()) {
            offers.add(Offer.list("listing.masked", () -> listings.paper(listed, year, true)));
        }
        new PaperPanel(ui, book.papers().exportNotes(), paperwork).open(listing.paper(), offers);
    }
}
