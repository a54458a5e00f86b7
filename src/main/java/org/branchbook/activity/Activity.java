package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity with its record.
 *
 * @param agenda the items, one a line of the form
 * @param minutes what was said; paragraphs separated by line breaks
 */
public record Activity(
        ActivityId id,
        ActivityPlan plan,
        ActivityState state,
        List<String> agenda,
        String minutes,
        Stamps stamps) {

    /**
     * When things were entered, which is not when they happened.
     *
     * @param held when it was first recorded as held, null while it is planned
     * @param notified when those due were told of it, null while they were not
     */
    public record Stamps(
            LocalDateTime entered,
            LocalDateTime changed,
            @Nullable LocalDateTime held,
            @Nullable LocalDateTime closed,
            @Nullable LocalDateTime notified) {
        public Stamps(
                LocalDateTime entered,
                LocalDateTime changed,
                @Nullable LocalDateTime held,
                @Nullable LocalDateTime closed) {
            this(entered, changed, held, closed, null);
        }
    }

    public Activity {
        agenda = List.copyOf(agenda);
    }

    public LocalDate date() {
        return plan.when().date();
    }

    public ActivityType type() {
        return plan.type();
    }

    public String title() {
        return plan.title();
    }

    public boolean closed() {
        return state == ActivityState.CLOSED;
    }
}
