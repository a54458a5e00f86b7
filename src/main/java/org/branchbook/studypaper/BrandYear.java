package org.branchbook.studypaper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.brand.Brand;
import org.branchbook.brand.BrandFigures;
import org.branchbook.brand.Brands;

/** What a brand did in a year. */
record BrandYear(Brand brand, BrandFigures.Year figures) {
    /** Those there were in the year, in the order of the list. */
    static List<BrandYear> all(Brands brands, int year) {
        List<Brand> there =
                brands.all().stream().filter(brand -> brand.founded().getYear() <= year).toList();
        Map<Long, BrandFigures> figures = brands.figures(there);
        return there.stream()
                .map(brand -> of(brand, Objects.requireNonNull(figures.get(brand.id())), year))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BrandYear> of(Brand brand, BrandFigures figures, int year) {
        return figures.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(one -> new BrandYear(brand, one));
    }

    /** How many proofs of the year are kept. */
    int proofs() {
        return (int)
                brand.evidence().stream().filter(proof -> proof.year() == figures.year()).count();
    }
}
