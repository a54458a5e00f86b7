package org.branchbook.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to what members did at their posts, and who confirmed it. */
public final class PostDeeds {
    private final Members members;
    private final PostDeedRepository repository;
    private final Kept<PostDeed.Draft> kept;
    private final Clock clock;

    public PostDeeds(Sql sql, Members members, Clock clock) {
        this.members = members;
        this.repository = new PostDeedRepository(sql);
        this.kept =
                new Kept<>(sql, clock, repository, draft -> draft.problems(LocalDate.now(clock)));
        this.clock = clock;
    }

    public Changes changes() {
        return kept.changes();
    }

    /** By which they are added and removed; {@link #change} knows what a change undoes. */
    public Kept<PostDeed.Draft> kept() {
        return kept;
    }

    public List<PostDeed> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What was done of a commitment. */
    public List<PostDeed> of(Commitment commitment) {
        return repository.of(commitment.id());
    }

    /** Confirmed deeds by member and quarter, the members of today first in their order. */
    public DeedQuarters quarters(int year) {
        List<RosterEntry> roster =
                members.roster(LocalDate.now(clock)).stream()
                        .filter(one -> one.stage() != null && one.stage().member())
                        .toList();
        return DeedQuarters.of(year, roster, year(year));
    }

    public PostDeed get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("post.noDeed", id));
    }

    /** What was confirmed and then said otherwise is not confirmed any more. */
    public void change(long id, PostDeed.Draft draft) {
        InvalidInput.throwIfAny(draft.problems(LocalDate.now(clock)));
        PostDeed before = get(id);
        kept.write(() -> {
            repository.update(id, draft);
            if (!same(before.draft(), draft)) {
                repository.setConfirmed(id, null);
            }
        });
    }

    private static boolean same(PostDeed.Draft one, PostDeed.Draft other) {
        return one.deed().equals(other.deed())
                && Objects.equals(one.member(), other.member())
                && Objects.equals(one.on(), other.on());
    }

    /** Makes a deed what it was, confirmation and all. */
    void putBack(PostDeed before) {
        kept.write(() -> {
            repository.update(before.id(), before.draft());
            repository.setConfirmed(before.id(), before.confirmed());
        });
    }

    /** A colleague confirms it, or, with null, nobody does; returns what stood there. */
    public PostDeed.@Nullable Confirmation confirm(
            long id, PostDeed.@Nullable Confirmation confirmation) {
        PostDeed deed = get(id);
        if (confirmation != null) {
            InvalidInput.throwIfAny(confirmation.problems(deed, LocalDate.now(clock)));
        }
        kept.write(() -> repository.setConfirmed(id, confirmation));
        return deed.confirmed();
    }
}
