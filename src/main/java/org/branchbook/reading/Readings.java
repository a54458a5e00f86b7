package org.branchbook.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.Kept;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to what is read and noted. */
public final class Readings {
    private final PortionRepository portions;
    private final NoteRepository notes;
    private final Kept<Portion.Draft> plan;
    private final Kept<Note.Draft> kept;
    private final Writes writes;
    private final Members members;
    private final Clock clock;

    public Readings(Sql sql, Members members, Clock clock) {
        this.portions = new PortionRepository(sql);
        this.notes = new NoteRepository(sql);
        this.plan = new Kept<>(sql, clock, portions, Portion.Draft::problems);
        this.kept = new Kept<>(sql, clock, notes, draft -> draft.problems(LocalDate.now(clock)));
        this.writes = new Writes(sql);
        this.members = members;
        this.clock = clock;
    }

    /**
     * How many members noted something in each month of a year.
     *
     * @param writers January first
     * @param members of the branch today
     */
    public record Months(List<Integer> writers, int members) {
        public Months {
            writers = List.copyOf(writers);
        }
    }

    /** The plan; each portion is written by itself. */
    public Kept<Portion.Draft> plan() {
        return plan;
    }

    public Kept<Note.Draft> notes() {
        return kept;
    }

    /** Of what is written for many at once, and of sharing. */
    public Changes changes() {
        return writes.changes();
    }

    public List<Portion> portions(int year) {
        return portions.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public List<String> editions() {
        return portions.editions();
    }

    public List<Note> notes(int year) {
        return notes.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The note of a year with a number. */
    public Optional<Note> note(int year, long id) {
        return notes(year).stream().filter(one -> one.id() == id).findFirst();
    }

    public Months months(int year) {
        Map<Integer, Integer> counted =
                notes.writers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<Integer> writers = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            writers.add(counted.getOrDefault(month, 0));
        }
        return new Months(writers, readers().size());
    }

    /** Who can read and note: the members of today. */
    public List<RosterEntry> readers() {
        return members.roster(LocalDate.now(clock)).stream().filter(RosterEntry::counts).toList();
    }

    /** Plans all portions or none; returns their numbers. */
    public List<Long> fill(List<Portion.Draft> drafts) {
        drafts.forEach(draft -> InvalidInput.throwIfAny(draft.problems()));
        LocalDateTime now = LocalDateTime.now(clock);
        return writes.value(
                () -> drafts.stream().map(draft -> portions.insert(draft, now)).toList());
    }

    public void removeAll(List<Long> ids) {
        plan.removeAll(ids);
    }

    /** Says to which activity a writer gave his note, null that he took it back. */
    public void shared(long note, @Nullable ActivityId activity) {
        writes.run(() -> notes.setShared(note, activity));
    }
}
