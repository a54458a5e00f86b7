package org.branchbook.branch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the waivers of required activities. */
public final class Waivers {
    private final Sql sql;
    private final Clock clock;
    private final WaiverRepository repository;
    private final Changes changes = new Changes();

    public Waivers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.repository = new WaiverRepository(sql);
    }

    /** A waiver and the number it is kept under. */
    public record Kept(long id, Waiver waiver) {}

    public Changes changes() {
        return changes;
    }

    public List<Kept> all() {
        return repository.all();
    }

    /** Those that touch a span of days, both included. */
    public List<Waiver> between(LocalDate first, LocalDate last) {
        return all().stream()
                .map(Kept::waiver)
                .filter(w -> !w.first().isAfter(last) && !w.last().isBefore(first))
                .toList();
    }

    public long add(Waiver waiver) {
        InvalidInput.throwIfAny(waiver.problems());
        return sql.transaction(() -> {
            long id = repository.insert(waiver, LocalDateTime.now(clock));
            sql.afterCommit(changes);
            return id;
        });
    }

    /** Takes a waiver back; {@link #restore} brings it back. */
    public void remove(long id) {
        setRemoved(id, LocalDateTime.now(clock));
    }

    public void restore(long id) {
        setRemoved(id, null);
    }

    private void setRemoved(long id, @Nullable LocalDateTime at) {
        repository.setRemoved(id, at);
        sql.afterCommit(changes);
    }
}
