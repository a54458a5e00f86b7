package org.branchbook.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to work on places. */
public final class Sites {
    private final SiteRepository repository;
    private final Kept<SiteWork.Draft> kept;
    private final Activities activities;

    public Sites(Sql sql, Activities activities, Clock clock) {
        this.repository = new SiteRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, SiteWork.Draft::problems);
        this.activities = activities;
    }

    /**
     * Work with how often the place has been worked on by then.
     *
     * @param times days, this one counted
     */
    public record Seen(SiteWork work, int times) {}

    public Kept<SiteWork.Draft> kept() {
        return kept;
    }

    /** By day. */
    public List<Seen> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(one -> new Seen(one, repository.times(one.draft().site(), one.draft().on())))
                .toList();
    }

    /** Whose photos may show a place. */
    List<Activity> activities(int year) {
        return activities.year(year).stream().filter(one -> one.state().begun()).toList();
    }

    List<Evidence> photos(ActivityId activity) {
        return activities.evidence(activity).stream().filter(one -> one.kind().photo()).toList();
    }
}
