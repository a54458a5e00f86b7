package org.branchbook.post;

import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;

/** Confirmed deeds of a year by member and quarter. */
public record QuarterListing(PostDeeds deeds) implements Listed<DeedQuarters.Line> {
    @Override
    public Listing<DeedQuarters.Line> in(Words words) {
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
}
