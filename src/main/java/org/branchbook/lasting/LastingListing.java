package org.branchbook.lasting;

import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;

/** Who serves since when, and how many of last year's volunteers served again. */
public record LastingListing(Lastings lastings) implements Listed<LastingListing.Row> {
    /** Somebody as the list of a year has him. */
    public record Row(Lasting who, int year) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "lasting", "lasting.title")
                .onPaper("listing.lasting")
                .ofYear()
                .names("lasting.name", 160, one -> one.who().name())
                .day("lasting.first", 140, one -> one.who().first())
                .day("lasting.last", 140, one -> one.who().last())
                .number("lasting.years", 120, one -> one.who().years())
                .column("lasting.anniversary", 260, one -> anniversary(one, words))
                .pages(year -> page(year, words));
    }

    private Listing.Page<Row> page(int year, Words words) {
        Retention now = lastings.retention(year);
        return new Listing.Page<>(
                lastings.people(year).stream().map(one -> new Row(one, year)).toList(),
                words.text("lasting.sum", now.before(), now.again(), now.fresh()));
    }

    private static String anniversary(Row one, Words words) {
        int years = one.who().anniversary(one.year());
        return years < 1
                ? ""
                : words.text("lasting.returns", one.who().day(one.year()).toString(), years);
    }
}
