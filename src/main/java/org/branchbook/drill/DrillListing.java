package org.branchbook.drill;

import java.util.stream.Collectors;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** The drills of a year, and how many each term had. */
public record DrillListing(Drills drills) implements Listed<Drill> {
    @Override
    public Listing<Drill> in(Words words) {
        return new Listing<Drill>(words, "drills", "drill.title")
                .numbered(Drill::id)
                .onPaper("listing.drill")
                .ofYear()
                .day("service.on", 100, one -> one.draft().on())
                .column("drill.subject", 240, one -> one.draft().subject())
                .count("drill.people", 80, one -> one.draft().people())
                .mark("visit.insurance", 200, one -> insurance(one, words))
                .mark("drill.state", 90, one -> state(one, words))
                .column("service.note", 320, one -> one.draft().more().note())
                .pages(year -> page(year, words));
    }

    private Listing.Page<Drill> page(int year, Words words) {
        String terms =
                drills.terms(year).stream()
                        .map(term -> said(term, words))
                        .collect(Collectors.joining("  "));
        return new Listing.Page<>(drills.year(year).reversed(), terms);
    }

    private static String said(DrillTerm term, Words words) {
        return words.text("drill.sum", term.named(words.messages()), term.held(), term.wanted());
    }

    private static Mark insurance(Drill one, Words words) {
        String insurance = one.draft().insurance();
        return insurance.isEmpty()
                ? new Mark(words.text("drill.noInsurance"), Badge.Tone.WARNING)
                : new Mark(insurance, Badge.Tone.NEUTRAL);
    }

    private static Mark state(Drill one, Words words) {
        return one.held(words.today())
                ? new Mark(words.text("drill.held"), Badge.Tone.GOOD)
                : new Mark(words.text("drill.planned"), Badge.Tone.INFO);
    }
}
