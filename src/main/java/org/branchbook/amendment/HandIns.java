package org.branchbook.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.Sql;

/** The door to what was handed in to the superior, and what came back. */
public final class HandIns {
    private final Sql sql;
    private final Clock clock;
    private final Activities activities;
    private final HandInRepository repository;
    private final Changes changes = new Changes();

    public HandIns(Sql sql, Clock clock, Activities activities) {
        this.sql = sql;
        this.clock = clock;
        this.activities = activities;
        this.repository = new HandInRepository(sql);
    }

    /**
     * A step and the number it is kept under.
     *
     * @param entered when and by whom it was entered
     */
    public record Kept(long id, HandIn handIn, RecordVersion.Hand entered) {}

    public Changes changes() {
        return changes;
    }

    /** The steps of a record by day. */
    public List<Kept> of(ActivityId activity) {
        return repository.of(activity);
    }

    /** The steps of every record that has any. */
    public Map<ActivityId, List<Kept>> all() {
        return repository.all();
    }

    /** Where a record stands with the superior; empty while it was not handed in. */
    public Optional<Kept> latest(ActivityId activity) {
        List<Kept> all = of(activity);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Enters a step; only a closed record is handed in, only one handed in comes back. */
    public long add(ActivityId id, HandIn handIn) {
        InvalidInput.throwIfAny(handIn.problems(LocalDate.now(clock)));
        Activity activity = activities.get(id);
        if (handIn.kind() == HandIn.Kind.HANDED_IN && !activity.closed()) {
            throw new AppException("amendment.handIn.notClosed", id.value());
        }
        if (handIn.kind() != HandIn.Kind.HANDED_IN && latest(id).isEmpty()) {
            throw new AppException("amendment.handIn.notHandedIn", id.value());
        }
        return sql.transaction(() -> {
            long kept =
                    repository.insert(id, handIn, RecordVersion.Hand.now(LocalDateTime.now(clock)));
            sql.afterCommit(changes);
            return kept;
        });
    }

    /** Takes a step back; {@link #restore} brings it back. */
    public void remove(long id) {
        repository.setRemoved(id, LocalDateTime.now(clock));
        sql.afterCommit(changes);
    }

    public void restore(long id) {
        repository.setRemoved(id, null);
        sql.afterCommit(changes);
    }
}
