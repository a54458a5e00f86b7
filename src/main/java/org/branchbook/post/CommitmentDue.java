package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Commitments whose day is near or over, until their result is written. */
public final class CommitmentDue implements DueSource {
    private static final int LEAD = 14;

    private final Commitments commitments;

    public CommitmentDue(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        return commitments.open(today.plusDays(LEAD)).stream()
                .map(one ->
                        new DueLine(
                                "post.commitment",
                                String.valueOf(one.id()),
                                Objects.requireNonNull(one.draft().due()),
                                messages.text(
                                        "post.due",
                                        one.name(),
                                        messages.text(one.draft().kind()),
                                        one.draft().aim().promise()),
                                messages.text("post.due.why", one.draft().aim().indicator()),
                                new NextStep.OpenRow(
                                        "leifeng/post/commitments",
                                        one.id(),
                                        Objects.requireNonNull(one.draft().due()))))
                .toList();
    }
}
