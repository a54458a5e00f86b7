package org.branchbook.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to what members promised at their posts. */
public final class Commitments {
    private final CommitmentRepository repository;
    private final Kept<Commitment.Draft> kept;
    private final Clock clock;

    public Commitments(Sql sql, Clock clock) {
        this.repository = new CommitmentRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Commitment.Draft::problems);
        this.clock = clock;
    }

    public Changes changes() {
        return kept.changes();
    }

    /** By which they are added, changed and removed. */
    public Kept<Commitment.Draft> kept() {
        return kept;
    }

    /** Those due in a year, by their day. */
    public List<Commitment> year(int year) {
        return repository.due(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Those without a result that are due by a day. */
    public List<Commitment> open(LocalDate last) {
        return repository.open(last);
    }

    public Commitment get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("post.noCommitment", id));
    }

    /** Says what came of it, or, with null, that it is open again; returns what was said before. */
    public Commitment.@Nullable Result end(long id, Commitment.@Nullable Result result) {
        Commitment.Result before = get(id).result();
        if (result != null) {
            InvalidInput.throwIfAny(result.problems(LocalDate.now(clock)));
        }
        kept.write(() -> repository.setResult(id, result));
        return before;
    }
}
