package org.branchbook.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to follow-ups and rectification lists. */
public final class FollowUps {
    private static final int PROOF = 1000;

    private final Sql sql;
    private final Activities activities;
    private final Clock clock;
    private final FollowUpRepository repository;
    private final Changes changes = new Changes();

    public FollowUps(Sql sql, Activities activities, Clock clock) {
        this.sql = sql;
        this.activities = activities;
        this.clock = clock;
        this.repository = new FollowUpRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Of one activity, in the order in which they were entered. */
    public List<FollowUp> of(ActivityId activity) {
        return repository.of(activity);
    }

    /** Those the record of a closed activity was closed with; all of an open one. */
    public List<FollowUp> recorded(ActivityId activity) {
        boolean closed = activities.get(activity).closed();
        return of(activity).stream().filter(one -> !closed || one.from().frozen()).toList();
    }

    /** Open ones that are due by the day, the earliest first. */
    public List<FollowUp> open(LocalDate last) {
        return repository.open(last);
    }

    /** All open ones, and those done since the day; by the day on which they are due. */
    public List<FollowUp> since(LocalDate first) {
        return repository.since(first);
    }

    public FollowUp get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("followup.notFound", id));
    }

    /** Also to a closed record: what comes of a meeting may be found after it. */
    public long add(ActivityId activity, FollowUpDraft draft) {
        InvalidInput.throwIfAny(problems(draft, activities.get(activity).date()));
        return written(() -> repository.insert(activity, draft, LocalDateTime.now(clock)));
    }

    public void change(long id, FollowUpDraft draft) {
        FollowUp before = unfrozen(id);
        InvalidInput.throwIfAny(problems(draft, before.from().on()));
        written(() -> repository.update(id, draft));
    }

    private static List<Problem> problems(FollowUpDraft draft, LocalDate from) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        LocalDate due = draft.dueOn();
        if (due != null && due.isBefore(from)) {
            problems.add(Problem.of("dueOn", "followup.problem.beforeActivity", from));
        }
        return problems;
    }

    /** Says that it was done; an item of a rectification list needs something that shows it. */
    public void finish(long id, FollowUp.Done done) {
        FollowUp before = get(id);
        List<Problem> problems = new ArrayList<>();
        if (done.on().isAfter(LocalDate.now(clock))) {
            problems.add(Problem.of("doneOn", "followup.problem.future"));
        }
        if (done.on().isBefore(before.from().on())) {
            problems.add(
                    Problem.of("doneOn", "followup.problem.beforeActivity", before.from().on()));
        }
        if (before.rectification() && done.proof().isEmpty() && done.file() == null) {
            problems.add(Problem.of("proof", "followup.problem.noProof"));
        }
        FollowUpDraft.tooLong(problems, "proof", done.proof(), PROOF);
        InvalidInput.throwIfAny(problems);
        written(() -> repository.setDone(id, done));
    }

    /** Makes it what it was: open again with null, or done as before. */
    public void putBack(long id, FollowUp.@Nullable Done done) {
        written(() -> repository.setDone(id, done));
    }

    public void remove(long id) {
        unfrozen(id);
        written(() -> repository.setRemoved(id, LocalDateTime.now(clock)));
    }

    public void restore(long id) {
        written(() -> repository.setRemoved(id, null));
    }

    private FollowUp unfrozen(long id) {
        FollowUp followUp = get(id);
        if (followUp.from().frozen()) {
            throw new AppException("followup.frozen", followUp.activity().value());
        }
        return followUp;
    }

    private void written(Runnable write) {
        written(() -> {
            write.run();
            return 0L;
        });
    }

    private long written(Supplier<Long> write) {
        return sql.transaction(() -> {
            Long result = write.get();
            sql.afterCommit(changes::fire);
            return result;
        });
    }
}
