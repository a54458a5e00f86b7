package org.branchbook.initiative;

import java.time.LocalDate;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** What superiors asked for, by when, and how many clauses have evidence. */
public record InitiativeListing(Initiatives initiatives) implements Listed<Initiatives.Standing> {
    @Override
    public Listing<Initiatives.Standing> in(Words words) {
        return new Listing<Initiatives.Standing>(words, "initiatives", "initiative.list")
                .numbered(one -> one.initiative().id())
                .onPaper("listing.initiative")
                .column("initiative.title", 230, one -> one.initiative().title())
                .mark("initiative.dueOn", 120, one -> due(one, words))
                .column(
                        "initiative.proved",
                        100,
                        one -> one.proved() + " / " + one.clauses().size())
                .rows(_ -> initiatives.standings());
    }

    private static Mark due(Initiatives.Standing one, Words words) {
        LocalDate reported = one.initiative().reported();
        if (reported != null) {
            return new Mark(
                    words.text("initiative.reportedOn", reported.toString()), Badge.Tone.GOOD);
        }
        LocalDate due = one.initiative().draft().due();
        if (due == null) {
            return new Mark("—", Badge.Tone.NEUTRAL);
        }
        return new Mark(
                due.toString(), due.isBefore(words.today()) ? Badge.Tone.WARNING : Badge.Tone.INFO);
    }
}
