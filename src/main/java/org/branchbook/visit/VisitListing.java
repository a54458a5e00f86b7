package org.branchbook.visit;

import java.util.List;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** The visits of a year: what each plan lacks, who goes, whose reflections came back. */
public record VisitListing(Visits visits) implements Listed<VisitListing.Row> {
    /** A visit with what its year wants of visits. */
    public record Row(Visit visit, VisitYear.Wanted wanted) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "visits", "visit.title")
                .numbered(one -> one.visit().id())
                .onPaper("listing.visit")
                .ofYear()
                .day("service.on", 100, one -> one.visit().draft().on())
                .column("visit.site", 220, one -> one.visit().draft().site())
                .names("visit.guide", 90, one -> one.visit().draft().trip().guide())
                .number("visit.people", 80, one -> one.visit().visitors().size())
                .mark("visit.reflections", 110, one -> reflections(one, words))
                .mark("visit.plan", 220, one -> plan(one.visit(), words))
                .column("visit.route", 260, one -> one.visit().draft().trip().route())
                .pages(year -> page(year, words));
    }

    private static Mark reflections(Row row, Words words) {
        Visit one = row.visit();
        int people = one.visitors().size();
        boolean over = one.draft().on().isBefore(words.today());
        boolean enough =
                new VisitYear.Reflections(people, (int) one.reflections()).enough(row.wanted());
        return new Mark(
                words.text("visit.reflections.value", one.reflections(), people),
                !over ? Badge.Tone.NEUTRAL : enough ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }

    private static Mark plan(Visit one, Words words) {
        String missing = one.missing(words.messages());
        return missing.isEmpty()
                ? new Mark(words.text("visit.complete"), Badge.Tone.GOOD)
                : new Mark(words.text("visit.lacks", missing), Badge.Tone.WARNING);
    }

    private Listing.Page<Row> page(int year, Words words) {
        VisitYear found = visits.standing(year);
        List<Row> rows =
                visits.year(year).reversed().stream()
                        .map(one -> new Row(one, found.wanted()))
                        .toList();
        return new Listing.Page<>(rows, sum(found, words));
    }

    private static String sum(VisitYear found, Words words) {
        String sum =
                words.text(
                        "visit.sum",
                        found.visits(),
                        found.members(),
                        found.went(),
                        found.wanted().visits(),
                        found.reflections().due(),
                        found.reflections().back(),
                        found.wanted().reflections());
        List<String> names = found.named();
        if (names.isEmpty()) {
            return sum;
        }
        String said = String.join("、", names);
        String without =
                names.size() < found.without().size()
                        ? words.text("visit.without.more", said, found.without().size())
                        : words.text("visit.without", said);
        return sum + " " + without;
    }
}
