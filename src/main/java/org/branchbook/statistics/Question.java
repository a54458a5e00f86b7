package org.branchbook.statistics;

import java.time.LocalDate;
import org.branchbook.branch.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param on the day as of which it is counted; later days of the year do not count
 * @param group null for the whole branch, else only those in this group on that day
 */
public record Question(Kind kind, int year, LocalDate on, @Nullable GroupId group) {
    /** The same of the whole branch. */
    public static Question of(Kind kind, int year, LocalDate on) {
        return new Question(kind, year, on, null);
    }
}
