package org.branchbook.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;
import org.branchbook.storage.Sql;

/**
 * The door to closed records: their versions, and the amendments between these. An open amendment
 * keeps the due list frozen; closing the record again ends it.
 */
public final class Amendments {
    private static final int REASON_LIMIT = 2000;

    private final Sql sql;
    private final Clock clock;
    private final Activities activities;
    private final Attendances attendances;
    private final Seals seals;
    private final ContentReader reader;
    private final VersionRepository repository;
    private final Changes changes = new Changes();

    public Amendments(Book book, Clock clock, Activities activities, Attendances attendances) {
        this.sql = book.sql();
        this.seals = new Seals(book);
        this.clock = clock;
        this.activities = activities;
        this.attendances = attendances;
        this.reader = new ContentReader(activities, attendances);
        this.repository = new VersionRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Freezes what a feature keeps with a record, too, from now on. */
    public Amendments with(Supplement supplement) {
        reader.add(supplement);
        return this;
    }

    /** Keeps every record that the door to attendance closes from now on. */
    public Amendments keeping() {
        attendances.closing().listen(this::keep);
        return this;
    }

    /** Called while a record is being closed, in the same transaction. */
    private void keep(ActivityId id) {
        int number = repository.latest(id).map(RecordVersion::number).orElse(0) + 1;
        RecordVersion.Hand hand = now();
        insert(id, number, hand);
        open(id).ifPresent(amendment -> repository.finish(id, amendment.number(), hand));
        sql.afterCommit(changes);
    }

    private void insert(ActivityId id, int number, RecordVersion.Hand hand) {
        RecordContent content = reader.read(id);
        repository.insert(id, number, hand, content);
        seals.keep(id.value(), number, content.sha256());
    }

    /** Notes what was left open when the record was closed just now, and why. */
    public void note(ActivityId id, RecordVersion.Open open) {
        refuseLonger(open.reason());
        repository.latest(id).ifPresent(version -> repository.setOpen(id, version.number(), open));
        sql.afterCommit(changes);
    }

    /** Undoes the closing of a record just now; the version of it is none any more. */
    public void undoClosing(ActivityId id) {
        sql.transaction(() -> {
            List<Amendment> all = repository.amendments(id);
            repository
                    .latest(id)
                    .ifPresent(version -> {
                        repository.delete(id, version.number());
                        seals.undo(id.value(), version.number(), version.sha256());
                    });
            if (all.isEmpty()) {
                attendances.reopen(id);
            } else {
                repository.finish(id, all.getLast().number(), null);
                attendances.closing().openFrozen(id);
            }
            sql.afterCommit(changes);
        });
    }

    /** The versions of a record by number; none of one that was never closed. */
    public List<RecordVersion> versions(ActivityId id) {
        return repository.versions(id);
    }

    /** How many versions each record of these days has, none where it was never closed. Quick. */
    public Map<ActivityId, Integer> versions(LocalDate first, LocalDate last) {
        return repository.latest(first, last);
    }

    /** The amendments by number; the changes of an open one are those until now. */
    public List<Amendment> amendments(ActivityId id) {
        List<RecordVersion> versions = repository.versions(id);
        List<Amendment> all = new ArrayList<>();
        for (Amendment each : repository.amendments(id)) {
            RecordContent before = content(versions, each.number());
            RecordContent after =
                    each.finished() == null
                            ? reader.read(id)
                            : content(versions, each.number() + 1);
            all.add(
                    new Amendment(
                            each.number(),
                            each.reason(),
                            each.begun(),
                            each.finished(),
                            Difference.between(before, after)));
        }
        return all;
    }

    private static RecordContent content(List<RecordVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(RecordVersion::content)
                .orElseGet(() -> new RecordContent.Writer().content());
    }

    /** The amendment the record is open for. */
    public Optional<Amendment> open(ActivityId id) {
        return repository.amendments(id).stream()
                .filter(amendment -> amendment.finished() == null)
                .findFirst();
    }

    /** The record as it is in the book now. */
    public RecordContent now(ActivityId id) {
        return reader.read(id);
    }

    /** Whether a closed record is as it was when it was closed. */
    public boolean unchanged(ActivityId id) {
        return repository
                .latest(id)
                .map(version -> version.intact() && changed(id, version).isEmpty())
                .orElse(true);
    }

    private List<Difference> changed(ActivityId id, RecordVersion version) {
        return Difference.between(version.content(), now(id)).stream()
                .filter(difference -> !difference.makeUp())
                .toList();
    }

    /** Whose make-up study was entered, or altered, after the record was closed. */
    public List<String> madeUpSince(ActivityId id) {
        RecordVersion version = repository.latest(id).orElse(null);
        if (version == null || version.content().format() < 2) {
            return List.of();
        }
        RecordContent now = now(id);
        return Difference.between(version.content(), now).stream()
                .filter(Difference::makeUp)
                .map(difference -> now.value(difference.name().replaceFirst("makeUp/.*", "name")))
                .distinct()
                .toList();
    }

    /** Opens a closed record for a numbered amendment; its due list stays as it was. */
    public int begin(ActivityId id, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new InvalidInput(List.of(Problem.of("reason", "amendment.problem.reason")));
        }
        refuseLonger(why);
        Activity activity = activities.get(id);
        if (!activity.closed()) {
            throw new AppException("amendment.notClosed", id.value());
        }
        return sql.transaction(() -> {
            if (repository.latest(id).isEmpty()) {
                // Closed before versions were kept: what is frozen is kept before it is changed.
                insert(id, 1, now());
            }
            int number = repository.amendments(id).size() + 1;
            repository.begin(id, number, why, now());
            attendances.closing().openFrozen(id);
            sql.afterCommit(changes);
            return number;
        });
    }

    /** Gives an amendment up while nothing was changed; the record is closed as before. */
    public void abandon(ActivityId id) {
        Amendment amendment =
                open(id).orElseThrow(() -> new AppException("amendment.notOpen", id.value()));
        List<Difference> changed =
                repository.latest(id).map(version -> changed(id, version)).orElse(List.of());
        if (!changed.isEmpty()) {
            throw new AppException("amendment.alreadyChanged", id.value(), changed.size());
        }
        LocalDateTime closed =
                repository.latest(id).map(version -> version.kept().at()).orElseThrow();
        sql.transaction(() -> {
            repository.deleteAmendment(id, amendment.number());
            activities.closeAgain(id, closed);
            sql.afterCommit(changes);
        });
    }

    private RecordVersion.Hand now() {
        return RecordVersion.Hand.now(LocalDateTime.now(clock));
    }

    private static void refuseLonger(String reason) {
        if (reason.length() > REASON_LIMIT) {
            throw new InvalidInput(
                    List.of(Problem.of("reason", "amendment.problem.tooLong", REASON_LIMIT)));
        }
    }
}
