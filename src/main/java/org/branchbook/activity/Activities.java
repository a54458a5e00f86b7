package org.branchbook.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;
import org.branchbook.vote.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * The door to activities and their files. A closed record refuses every change here; attendance
 * closes and reopens it.
 */
public final class Activities {
    private static final int REASON_LIMIT = 500;

    private final Sql sql;
    private final Clock clock;
    private final ActivityRepository repository;
    private final EvidenceRepository files;
    private final ResolutionRepository resolutions;
    private final Segments segments;
    private final ChangeRepository history;
    private final Changes changes = new Changes();

    public Activities(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.repository = new ActivityRepository(sql);
        this.files = new EvidenceRepository(sql);
        this.resolutions = new ResolutionRepository(sql);
        this.segments = new Segments(this, repository, new SegmentRepository(sql), resolutions);
        this.history = new ChangeRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    public Optional<Activity> find(ActivityId id) {
        return repository.find(id);
    }

    /** The activity with this number; a plain message where there is none. */
    public Activity get(ActivityId id) {
        return find(id).orElseThrow(() -> new AppException("activity.notFound", id.value()));
    }

    /** By date and start; both days are included. */
    public List<Activity> between(LocalDate first, LocalDate last) {
        return repository.between(first, last);
    }

    public List<Activity> year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The year of the one that was entered last; empty where there is none. */
    public Optional<Integer> yearEnteredLast() {
        return repository.yearEnteredLast();
    }

    public ActivityId plan(ActivityPlan plan) {
        InvalidInput.throwIfAny(plan.problems());
        return written(() -> repository.insert(plan, now()));
    }

    /** Plans them all or none; those of one type and audience are copies of one series. */
    public List<ActivityId> planAll(List<ActivityPlan> plans) {
        List<Problem> problems = new ArrayList<>();
        plans.forEach(plan -> problems.addAll(plan.problems()));
        InvalidInput.throwIfAny(problems);
        return written(() -> new Series(repository, segments).plan(plans, now()));
    }

    /** Takes off every list what is still only planned; the others stay. */
    public void removeAll(List<ActivityId> ids) {
        written(() -> {
            for (ActivityId id : ids) {
                if (find(id).filter(a -> a.state() == ActivityState.PLANNED).isPresent()) {
                    repository.setRemoved(id, now());
                }
            }
        });
    }

    /**
     * Changes a copy of a recurring plan and every later one that is still planned: they get the
     * new times, place and people, and move by as many days.
     *
     * @return the plans as they were, for undoing it with {@link #changeAll}
     */
    public Map<ActivityId, ActivityPlan> changeFromHereOn(ActivityId id, ActivityPlan plan) {
        InvalidInput.throwIfAny(plan.problems());
        Activity first = open(id);
        return written(() -> new Series(repository, segments).change(first, plan, now()));
    }

    /** Gives each activity this plan, all or none. */
    public void changeAll(Map<ActivityId, ActivityPlan> plans) {
        written(() -> plans.forEach(this::change));
    }

    /** This copy of a recurring plan and the later ones that are still planned. */
    public List<Activity> fromHereOn(ActivityId id) {
        return new Series(repository, segments).from(get(id));
    }

    public void change(ActivityId id, ActivityPlan plan) {
        InvalidInput.throwIfAny(plan.problems());
        Activity before = open(id);
        LocalDate day = plan.when().date();
        written(() -> {
            segments.follow(before, plan);
            repository.update(id, plan, now());
            if (before.state() == ActivityState.PLANNED && !day.equals(before.date())) {
                history.insert(id, before.date(), day, now());
            }
        });
    }

    /** Puts an activity on another day at the same time of day. */
    public void move(ActivityId id, LocalDate day) {
        change(id, get(id).plan().on(day));
    }

    /** What is recorded of each segment of a gathering. */
    public Segments segments() {
        return segments;
    }

    /** What was typed of resolutions and not saved. */
    public ResolutionDrafts drafts() {
        return new ResolutionDrafts(this, new DraftRepository(sql));
    }

    /** Of the activity itself; {@link Segments} has those of its further segments. */
    public void saveAgenda(ActivityId id, List<String> agenda) {
        segments.saveAgenda(id, 0, agenda);
    }

    public void saveMinutes(ActivityId id, String minutes) {
        segments.saveMinutes(id, 0, minutes);
    }

    /** Those of every segment, by segment. */
    public List<Resolution> resolutions(ActivityId id) {
        return resolutions.of(id);
    }

    /** How many resolutions each activity of some days has; one without any is not there. */
    public Map<ActivityId, Integer> resolutionCounts(LocalDate first, LocalDate last) {
        return resolutions.counts(first, last);
    }

    /** Puts these in the place of all resolutions, each in the segment it names. */
    public void saveResolutions(ActivityId id, List<Resolution> wanted) {
        segments.saveResolutions(id, wanted);
    }

    /** Says that those due were told of it, or (undoing that) that they were not. */
    public void setNotified(ActivityId id, boolean notified) {
        open(id);
        written(() -> repository.setNotified(id, notified ? now() : null));
    }

    public List<Evidence> evidence(ActivityId id) {
        return files.evidence(id);
    }

    /** Names a file whose content is in the book's attachments already; returns its id. */
    public long addEvidence(ActivityId id, Evidence.Kind kind, Evidence.File file) {
        return addEvidence(id, kind, file, null);
    }

    /**
     * @param taken by the clock of its camera, null where the file says nothing
     */
    public long addEvidence(
            ActivityId id, Evidence.Kind kind, Evidence.File file, @Nullable LocalDateTime taken) {
        open(id);
        return written(() -> files.addEvidence(id, kind, file, taken, now()));
    }

    public void setCaption(ActivityId id, long evidence, String caption) {
        open(id);
        written(() -> files.setCaption(evidence, caption));
    }

    public void setEvidenceKind(ActivityId id, long evidence, Evidence.Kind kind) {
        open(id);
        written(() -> files.setKind(evidence, kind));
    }

    /** Takes a file off the record; the content stays, {@link #restoreEvidence} brings it back. */
    public void removeEvidence(ActivityId id, long evidence) {
        open(id);
        written(() -> files.setEvidenceRemoved(evidence, true));
    }

    public void restoreEvidence(ActivityId id, long evidence) {
        open(id);
        written(() -> files.setEvidenceRemoved(evidence, false));
    }

    /** Says that an activity took place, or (undoing that) that it is planned only. */
    public void setHeld(ActivityId id, boolean held) {
        open(id);
        ActivityState state = held ? ActivityState.HELD : ActivityState.PLANNED;
        written(() -> repository.setState(id, state, now()));
    }

    /** For attendance alone, which freezes the due list in the same transaction. */
    public void setClosed(ActivityId id, boolean closed) {
        ActivityState state = closed ? ActivityState.CLOSED : ActivityState.HELD;
        written(() -> repository.setState(id, state, now()));
    }

    /** Closes a record that was open without being changed, as of when it was closed before. */
    public void closeAgain(ActivityId id, LocalDateTime at) {
        written(() -> repository.setState(id, ActivityState.CLOSED, at));
    }

    /** Takes an activity off every list; {@link #restore} brings it back under its number. */
    public void remove(ActivityId id) {
        Activity before = open(id);
        written(() -> {
            repository.setRemoved(id, now());
            if (before.state() == ActivityState.PLANNED) {
                history.insert(id, before.date(), null, now());
            }
        });
    }

    public void restore(ActivityId id) {
        written(() -> {
            repository.setRemoved(id, null);
            history.deleteRemoval(id);
        });
    }

    /** Those taken off whose last day was one of these. */
    public List<Activity> removedBetween(LocalDate first, LocalDate last) {
        return repository.removedBetween(first, last);
    }

    /** How the plans for these days were changed, oldest first. */
    public List<ActivityChange> changesBetween(LocalDate first, LocalDate last) {
        return history.between(first, last);
    }

    /** Says why a plan was changed. */
    public void explain(long change, String reason) {
        refuseLonger("reason", reason, REASON_LIMIT);
        written(() -> history.setReason(change, reason.strip()));
    }

    /** The activity, which must not be closed. */
    public Activity open(ActivityId id) {
        Activity activity = get(id);
        if (activity.closed()) {
            throw new AppException("activity.isClosed", id.value());
        }
        return activity;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static void refuseLonger(String field, String text, int limit) {
        if (text.length() > limit) {
            throw new InvalidInput(List.of(Problem.of(field, "activity.problem.tooLong", limit)));
        }
    }

    void written(Runnable write) {
        written(() -> {
            write.run();
            return true;
        });
    }

    private <T> T written(Supplier<T> write) {
        return sql.transaction(() -> {
            T result = write.get();
            sql.afterCommit(changes);
            return result;
        });
    }
}
