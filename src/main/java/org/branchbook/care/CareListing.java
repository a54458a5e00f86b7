package org.branchbook.care;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.jspecify.annotations.Nullable;

/** Everybody who is helped or accompanied, with the next contact. */
public record CareListing(Cares cares) implements Listed<Care> {
    @Override
    public Listing<Care> in(Words words) {
        return new Listing<Care>(words, "care", "care.title")
                .numbered(Care::id)
                .onPaper("listing.care")
                .column("care.kind", 90, one -> words.text(one.draft().kind()))
                .column("care.code", 80, one -> one.draft().code())
                .column("care.need", 220, one -> one.draft().need())
                .names("care.owner", 80, one -> one.draft().owner())
                .day("care.last", 100, CareListing::last)
                .mark("care.next", 110, one -> next(one, words))
                .pages(_ -> page(words));
    }

    private static @Nullable LocalDate last(Care one) {
        return one.contacts().isEmpty() ? null : one.contacts().getLast().on();
    }

    private static Mark next(Care one, Words words) {
        LocalDate due = one.next();
        if (due == null) {
            return new Mark(words.text("care.closed"), Badge.Tone.NEUTRAL);
        }
        return new Mark(
                due.toString(), one.overdue(words.today()) ? Badge.Tone.WARNING : Badge.Tone.INFO);
    }

    private Listing.Page<Care> page(Words words) {
        List<Care> all = cares.all();
        CareFigures figures = CareFigures.of(all, cares.months());
        Long days = figures.response();
        return new Listing.Page<>(
                all,
                words.text(
                        "care.sum",
                        figures.cases(),
                        figures.closed(),
                        days == null ? words.text("care.noResponse") : days.toString(),
                        figures.pairs(),
                        figures.inTime()));
    }
}
