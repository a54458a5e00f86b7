package org.branchbook.makeup;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to make-up study. It changes no mark and no count of who was there. */
public final class MakeUps {
    private final Sql sql;
    private final Activities activities;
    private final MakeUpRepository repository;
    private final Changes changes = new Changes();

    public MakeUps(Sql sql, Activities activities) {
        this.sql = sql;
        this.activities = activities;
        this.repository = new MakeUpRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Who made up for an activity. */
    public Map<MemberId, MakeUp> of(ActivityId id) {
        return repository.of(id);
    }

    /** How many of those not present made up, by activity; both days included. */
    public Map<ActivityId, Integer> counts(LocalDate first, LocalDate last) {
        return repository.counts(first, last);
    }

    /** Writes down what was studied, or takes it away; closed records take it too. */
    public void save(ActivityId id, MemberId member, @Nullable MakeUp makeUp) {
        LocalDate day = activities.get(id).date();
        if (makeUp != null) {
            InvalidInput.throwIfAny(makeUp.problems(day));
        }
        sql.transaction(() -> {
            if (makeUp == null) {
                repository.remove(id, member);
            } else {
                repository.put(id, member, makeUp);
            }
            sql.afterCommit(changes::fire);
        });
    }
}
