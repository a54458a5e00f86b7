package org.branchbook.reading;

import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;

/** What is read when and by whom, of the branch's own edition. */
public record PortionListing(Readings readings) implements Listed<Portion> {
    @Override
    public Listing<Portion> in(Words words) {
        return new Listing<Portion>(words, "readings", "reading.plan")
                .numbered(Portion::id)
                .onPaper("listing.reading")
                .ofYear()
                .column("reading.span", 220, Portion::span)
                .column("reading.reference", 220, one -> one.draft().reference())
                .names(
                        "reading.reader",
                        140,
                        one -> one.name().isEmpty() ? words.text("reading.all") : one.name())
                .column("reading.edition", 320, one -> one.draft().edition())
                .rows(readings::portions);
    }
}
