package org.branchbook.servicelist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.service.Coverage;
import org.branchbook.service.Coverages;
import org.branchbook.service.Integration;

/** Who served in which quarter, and which of the four integrations the projects reached. */
public record CoverageListing(Coverages coverages) implements Listed<Coverage.Line> {
    @Override
    public Listing<Coverage.Line> in(Words words) {
        return new Listing<Coverage.Line>(words, "coverage", "service.coverage.title")
                .onPaper("listing.coverage")
                .ofYear()
                .names("service.coverage.member", 120, Coverage.Line::name)
                .quarters(Coverage.Line::days)
                .day("service.coverage.last", 120, Coverage.Line::last)
                .pages(year -> page(coverages.year(year), words));
    }

    private static Listing.Page<Coverage.Line> page(Coverage found, Words words) {
        String people =
                words.text(
                        "service.coverage.sum",
                        found.lines().size(),
                        found.served(1),
                        found.served(2),
                        found.served(3),
                        found.served(4));
        String reached =
                found.integrations().entrySet().stream()
                        .map(one -> area(one, words))
                        .collect(Collectors.joining(words.text("service.coverage.between")));
        return new Listing.Page<>(found.lines(), people + "\n" + reached);
    }

    private static String area(Map.Entry<Integration, List<Integer>> one, Words words) {
        return words.text(
                "service.coverage.area",
                words.text(one.getKey()),
                one.getValue().get(0),
                one.getValue().get(1));
    }
}
