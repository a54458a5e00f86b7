package org.branchbook.post;

import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Confirmed deeds of a year by member and quarter. */
public final class QuarterView implements RegisterScreen {
    private final PostDeeds deeds;
    private final RegisterView<DeedQuarters.Line> list;

    public QuarterView(Ui ui, PostDoors doors) {
        this.deeds = doors.deeds();
        list =
                new RegisterView<>(ui, this::listing, ui.text("post.quarters.empty"))
                        .reading("quarter-sum", deeds.changes(), doors.members().changes());
    }

    private Listing<DeedQuarters.Line> listing(Words words) {
        return new Listing<DeedQuarters.Line>(words, "quarters", "post.quarters.title")
                .onPaper("listing.quarter")
                .ofYear()
                .names("post.member", 120, DeedQuarters.Line::name)
                .quarters(DeedQuarters.Line::confirmed)
                .count("post.quarters.total", 110, DeedQuarters.Line::total)
                .count("post.waiting", 110, DeedQuarters.Line::waiting)
                .pages(year -> page(deeds.quarters(year), words));
    }

    private static Listing.Page<DeedQuarters.Line> page(DeedQuarters table, Words words) {
        return new Listing.Page<>(
                table.lines(),
                words.text(
                        "post.quarters.sum",
                        table.confirmed(),
                        table.members(1),
                        table.members(2),
                        table.members(3),
                        table.members(4),
                        table.lines().size()));
    }

    @Override
    public RegisterView<DeedQuarters.Line> list() {
        return list;
    }
}
