package org.branchbook.brand;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;

/** The brands of the branch, with what each did. */
public record BrandListing(Brands brands) implements Listed<BrandListing.Row> {
    /** A brand with what it did. */
    public record Row(Brand brand, BrandFigures figures) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "brands", "brand.title")
                .numbered(one -> one.brand().id())
                .onPaper("listing.brand")
                .column("brand.name", 170, one -> one.brand().name())
                .names("brand.leader", 80, one -> one.brand().draft().leader())
                .day("brand.founded", 100, one -> one.brand().founded())
                .number("brand.team.size", 80, one -> one.figures().team())
                .number("brand.activities", 80, one -> one.figures().activities())
                .rows(_ -> rows());
    }

    private List<Row> rows() {
        List<Brand> all = brands.all();
        Map<Long, BrandFigures> figures = brands.figures(all);
        return all.stream()
                .map(one -> new Row(one, Objects.requireNonNull(figures.get(one.id()))))
                .toList();
    }
}
