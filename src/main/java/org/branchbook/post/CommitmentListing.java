package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** What members promised for a year, and what came of it. */
public record CommitmentListing(Commitments commitments) implements Listed<Commitment> {
    @Override
    public Listing<Commitment> in(Words words) {
        return new Listing<Commitment>(words, "commitments", "post.title")
                .numbered(Commitment::id)
                .onPaper("listing.commitment")
                .ofYear()
                .names("post.member", 80, Commitment::name)
                .column("post.kind", 100, one -> words.text(one.draft().kind()))
                .column("post.promise", 250, one -> one.draft().aim().promise())
                .day("post.dueOn", 100, CommitmentListing::due)
                .mark("post.state", 100, one -> state(one, words))
                .pages(year -> page(year, words));
    }

    static LocalDate due(Commitment one) {
        return Objects.requireNonNull(one.draft().due());
    }

    private static Mark state(Commitment one, Words words) {
        Commitment.Result result = one.result();
        if (result != null) {
            return new Mark(
                    words.text(result.outcome()),
                    result.outcome() == Commitment.Outcome.MET
                            ? Badge.Tone.GOOD
                            : Badge.Tone.NEUTRAL);
        }
        return one.overdue(words.today())
                ? new Mark(words.text("post.overdue"), Badge.Tone.WARNING)
                : new Mark(words.text("post.open"), Badge.Tone.INFO);
    }

    private Listing.Page<Commitment> page(int year, Words words) {
        List<Commitment> rows = commitments.year(year);
        long ended = rows.stream().filter(one -> one.result() != null).count();
        long met =
                rows.stream()
                        .map(Commitment::result)
                        .filter(r -> r != null && r.outcome() == Commitment.Outcome.MET)
                        .count();
        return new Listing.Page<>(rows, words.text("post.sum", rows.size(), ended, met));
    }
}
