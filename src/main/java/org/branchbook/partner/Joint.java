package org.branchbook.partner;

import java.time.LocalDate;
import java.time.LocalTime;
import org.branchbook.activity.ActivityId;

/**
 * An activity held together with a partner (L26).
 *
 * @param partner its name
 * @param title of the activity
 */
public record Joint(long id, String partner, String title, Time time, Draft draft) {
    /**
     * As a form holds it.
     *
     * @param category what the service is for, by which hours of the activity count
     */
    public record Draft(long partner, ActivityId activity, String category) {}

    /** When the activity is. */
    public record Time(LocalDate on, LocalTime from, LocalTime to) {}
}
