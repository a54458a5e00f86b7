package org.branchbook.donation;

import java.util.List;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** The donations of a year by day; nothing in them is added or put in order of amount. */
public record DonationListing(Donations donations) implements Listed<Donation> {
    @Override
    public Listing<Donation> in(Words words) {
        return new Listing<Donation>(words, "donations", "donation.title")
                .numbered(Donation::id)
                .onPaper("listing.donation")
                .note("donation.note")
                .ofYear()
                .day("service.on", 100, one -> one.draft().on())
                .names("donation.donor", 120, one -> one.draft().donor())
                .column("donation.item", 200, one -> one.draft().gift().item())
                .unsorted("donation.amount", 120, one -> one.draft().gift().amount())
                .column("donation.recipient", 180, one -> one.draft().to().recipient())
                .mark("donation.receipt", 140, one -> receipt(one, words))
                .column("service.note", 200, one -> one.draft().note())
                .pages(year -> page(year, words));
    }

    private static Mark receipt(Donation one, Words words) {
        return one.draft().to().acknowledged()
                ? new Mark(one.draft().to().receipt(), Badge.Tone.GOOD)
                : new Mark(words.text("donation.noReceipt"), Badge.Tone.WARNING);
    }

    private Listing.Page<Donation> page(int year, Words words) {
        List<Donation> rows = donations.year(year).reversed();
        long with = rows.stream().filter(one -> one.draft().to().acknowledged()).count();
        return new Listing.Page<>(rows, words.text("donation.sum", rows.size(), with));
    }
}
