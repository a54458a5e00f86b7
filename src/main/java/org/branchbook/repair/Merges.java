package org.branchbook.repair;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.branch.Branches;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.storage.Sql;

/** The door to merging two records of one person, and to taking a merge back. */
public final class Merges {
    private final Sql sql;
    private final Clock clock;
    private final People people;
    private final LinkRepository links;
    private final MergeRepository repository;
    private final Comparing comparing;
    private final Changes changes = new Changes();

    /** The doors whose people and records a merge touches. */
    public record People(Branches branches, Members members, Attendances attendances) {}

    public Merges(Sql sql, People people, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.people = people;
        this.links = new LinkRepository(sql);
        this.repository = new MergeRepository(sql);
        this.comparing = new Comparing(people.members(), links, repository);
    }

    public Changes changes() {
        return changes;
    }

    public Comparison compare(MemberId kept, MemberId other) {
        return comparing.of(kept, other);
    }

    /** Makes one person of two in one transaction; returns the number to undo it by. */
    public long merge(MergeChoice choice) {
        return sql.transaction(() -> {
            LocalDateTime now = LocalDateTime.now(clock);
            Comparison pair = compare(choice.kept(), choice.other());
            String leftOut =
                    LeftOut.of(
                            pair,
                            choice.taken(),
                            now.toLocalDate(),
                            group -> people.branches().groupName(group));
            Merging merging = new Merging(people.members(), links, repository, comparing);
            List<RowChange> rows = merging.run(pair, choice, leftOut, now);
            Merge.Names names = new Merge.Names(pair.kept().name(), pair.other().name());
            long id =
                    repository.insert(
                            new Merge(0, choice.kept(), choice.other(), names, now, null));
            for (int i = 0; i < rows.size(); i++) {
                repository.insert(id, i + 1, rows.get(i));
            }
            changed();
            return id;
        });
    }

    /** All merges, the latest first. */
    public List<Merge> all() {
        return repository.all();
    }

    /** The latest merge that was not undone. */
    public Optional<Merge> latest() {
        return all().stream().filter(merge -> merge.undoneAt() == null).findFirst();
    }

    /**
     * Puts everything back as it was. What was written about the one who stayed since then stays
     * with him; where that contradicts, the merge is not undone and every reason is told.
     */
    public void undo(long id) {
        sql.transaction(() -> {
            Merge merge =
                    repository
                            .find(id)
                            .orElseThrow(() -> new AppException("repair.merge.unknown", id));
            if (merge.undoneAt() != null) {
                throw new AppException("repair.merge.undone", id);
            }
            all().stream()
                    .filter(later -> later.id() > id && later.undoneAt() == null)
                    .filter(later -> touches(later, merge))
                    .findFirst()
                    .ifPresent(later -> {
                        throw new AppException("repair.merge.later", later.id());
                    });
            new Unmerging(links, merge).run(repository.changes(id));
            repository.setUndone(id, LocalDateTime.now(clock));
            changed();
        });
    }

    private static boolean touches(Merge one, Merge other) {
        return List.of(one.kept(), one.other()).stream()
                .anyMatch(id -> id.equals(other.kept()) || id.equals(other.other()));
    }

    private void changed() {
        people.members().renew();
        sql.afterCommit(people.attendances().changes());
        sql.afterCommit(changes);
    }
}
