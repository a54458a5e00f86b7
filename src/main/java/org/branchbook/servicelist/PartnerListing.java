package org.branchbook.servicelist;

import java.time.LocalDate;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.partner.Partners;

/** Whom the branch serves and serves with, and by when it should come again. */
public record PartnerListing(Partners partners) implements Listed<Partners.Standing> {
    @Override
    public Listing<Partners.Standing> in(Words words) {
        return new Listing<Partners.Standing>(words, "partners", "partner.title")
                .numbered(one -> one.partner().id())
                .onPaper("listing.partner")
                .column("partner.name", 220, one -> one.partner().name())
                .column("partner.kind", 110, one -> words.text(one.partner().draft().kind()))
                .names("partner.contact", 110, one -> one.partner().draft().contact().name())
                .number("partner.days", 80, Partners.Standing::days)
                .day("partner.last", 110, Partners.Standing::last)
                .mark("partner.next", 130, one -> next(one, words))
                .column("partner.scope", 260, one -> one.partner().draft().scope())
                .rows(_ -> partners.standings());
    }

    private static Mark next(Partners.Standing one, Words words) {
        LocalDate next = one.next();
        if (next == null) {
            return new Mark(words.text("partner.never"), Badge.Tone.NEUTRAL);
        }
        return new Mark(
                next.toString(),
                next.isBefore(words.today()) ? Badge.Tone.WARNING : Badge.Tone.INFO);
    }
}
