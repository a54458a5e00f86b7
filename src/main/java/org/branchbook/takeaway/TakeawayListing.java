package org.branchbook.takeaway;

import java.util.List;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.service.ServiceCategory;

/** The practices of a year and what each taught. */
public record TakeawayListing(Takeaways takeaways) implements Listed<Practice> {
    @Override
    public Listing<Practice> in(Words words) {
        return new Listing<Practice>(words, "takeaways", "takeaway.title")
                .onPaper("listing.takeaway")
                .ofYear()
                .day("diary.on", 110, one -> one.key().on())
                .column("takeaway.practice", 260, one -> practice(one, words))
                .number("takeaway.people", 70, Practice::people)
                .column("takeaway.keywords", 170, one -> one.takeaway().keywords())
                .wrapped("takeaway.text", 420, one -> one.takeaway().text())
                .pages(year -> page(year, words));
    }

    private Listing.Page<Practice> page(int year, Words words) {
        List<Practice> rows = takeaways.year(year);
        return new Listing.Page<>(
                rows, words.text("takeaway.sum", rows.size(), Takeaways.said(rows)));
    }

    static String practice(Practice one, Words words) {
        ServiceCategory category = one.key().category();
        if (category == null) {
            return one.title();
        }
        String name = words.text(category);
        return one.title().isEmpty() ? name : one.title() + "（" + name + "）";
    }
}
