package org.branchbook.due;

import java.time.LocalDate;

/**
 * One thing that is due.
 *
 * @param code what kind of thing, as {@code development.probation}; with the subject it names the
 *     line for good, so that it can be put off
 * @param subject whom or what it is about, unique within the code
 * @param on the last day on which it is in time
 * @param text what is due, in words
 * @param why the rule with its article, or the fact it follows from
 * @param next where the next step is done
 */
public record DueLine(
        String code, String subject, LocalDate on, String text, String why, NextStep next) {
    public boolean overdue(LocalDate today) {
        return on.isBefore(today);
    }
}
