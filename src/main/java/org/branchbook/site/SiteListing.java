package org.branchbook.site;

import java.util.List;
import java.util.function.Function;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.jspecify.annotations.Nullable;

/** The places worked on in a year, with their measures. */
public record SiteListing(Sites sites) implements Listed<Sites.Seen> {
    @Override
    public Listing<Sites.Seen> in(Words words) {
        return new Listing<Sites.Seen>(words, "sites", "site.title")
                .numbered(one -> one.work().id())
                .onPaper("listing.site")
                .ofYear()
                .day("service.on", 100, one -> one.work().draft().on())
                .column("site.site", 220, one -> one.work().draft().site())
                .number("site.times", 80, Sites.Seen::times)
                .number("site.area", 110, one -> one.work().draft().measures().area())
                .number("site.waste", 100, one -> one.work().draft().measures().waste())
                .number("site.trees", 95, one -> one.work().draft().measures().trees())
                .mark("site.photos", 130, one -> photos(one, words))
                .column("service.note", 240, one -> one.work().draft().note())
                .pages(year -> page(year, words));
    }

    private static Mark photos(Sites.Seen one, Words words) {
        return one.work().draft().photos().both()
                ? new Mark(words.text("site.bothPhotos"), Badge.Tone.GOOD)
                : new Mark(words.text("site.photoMissing"), Badge.Tone.WARNING);
    }

    private Listing.Page<Sites.Seen> page(int year, Words words) {
        List<Sites.Seen> rows = sites.year(year).reversed();
        long places = rows.stream().map(one -> one.work().draft().site()).distinct().count();
        return new Listing.Page<>(
                rows,
                words.text(
                        "site.sum",
                        rows.size(),
                        places,
                        sum(rows, SiteWork.Measures::area),
                        sum(rows, SiteWork.Measures::waste),
                        sum(rows, SiteWork.Measures::trees)));
    }

    private static int sum(
            List<Sites.Seen> rows, Function<SiteWork.Measures, @Nullable Integer> measure) {
        int sum = 0;
        for (Sites.Seen one : rows) {
            Integer value = measure.apply(one.work().draft().measures());
            sum += value == null ? 0 : value;
        }
        return sum;
    }
}
