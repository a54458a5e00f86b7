package org.branchbook.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/**
 * What was promised to whom, and what of it was delivered.
 *
 * @param practice counts the theme days of a year; called on the book's thread
 */
public record PromiseListing(Promises promises, IntFunction<Practice> practice)
        implements Listed<Promise> {
    @Override
    public Listing<Promise> in(Words words) {
        return new Listing<Promise>(words, "promises", "partner.promises")
                .numbered(Promise::id)
                .onPaper("listing.promise")
                .column("service.partner", 180, Promise::partner)
                .column("partner.promise.problem", 240, one -> one.draft().problem())
                .column("partner.promise.deliverable", 260, one -> one.draft().deliverable())
                .names("service.leader", 90, one -> one.draft().by().owner())
                .mark("partner.promise.state", 150, one -> state(one, words))
                .column("partner.promise.proof", 200, one -> one.draft().done().proof())
                .pages(_ -> page(words));
    }

    private static Mark state(Promise one, Words words) {
        LocalDate done = one.draft().done().on();
        LocalDate due = one.draft().by().due();
        if (done != null) {
            return new Mark(words.text("partner.promise.done", done.toString()), Badge.Tone.GOOD);
        }
        if (due == null) {
            return new Mark(words.text("partner.promise.open"), Badge.Tone.NEUTRAL);
        }
        return new Mark(
                words.text("partner.promise.by", due.toString()),
                due.isBefore(words.today()) ? Badge.Tone.WARNING : Badge.Tone.INFO);
    }

    private Listing.Page<Promise> page(Words words) {
        List<Promise> rows = promises.all();
        long done = rows.stream().filter(Promise::delivered).count();
        Practice found = practice.apply(words.today().getYear());
        return new Listing.Page<>(
                rows,
                words.text(
                        "partner.promise.sum",
                        rows.size(),
                        done,
                        found.themeDays(),
                        found.practised()));
    }
}
