package org.branchbook.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How often a kind of activity is required, and since when.
 *
 * @param code of the activity type
 * @param minimum activities in each period
 * @param from first day in force
 * @param to last day in force, null while it is
 * @param graceMonths how long after a period its activity may still be held and counted for it
 */
public record Cadence(
        String code,
        Period period,
        int minimum,
        Scope scope,
        Severity severity,
        LocalDate from,
        @Nullable LocalDate to,
        Regulation regulation,
        int article,
        int graceMonths) {
    public Cadence {
        if (minimum < 1 || (to != null && to.isBefore(from))) {
            throw new IllegalArgumentException(code);
        }
    }

    /** Who must hold it. */
    public enum Scope {
        BRANCH,
        /** Only a branch with a committee, which it must have from 7 full members on. */
        COMMITTEE,
        /** Every Party group by itself; none where there are no groups. */
        GROUP
    }

    /** How a miss is spoken of: most clauses say "generally", so that a reason may excuse it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** The last day on which an activity for the period of a date is in time. */
    public LocalDate deadline(LocalDate date) {
        return YearMonth.from(period.end(date)).plusMonths(graceMonths).atEndOfMonth();
    }

    /** The same rule as a branch or its superior has it: this often in such periods. */
    public Cadence every(int times, Period other) {
        return new Cadence(
                code, other, times, scope, severity, from, to, regulation, article, graceMonths);
    }

    public Article basis() {
        return new Article(regulation, article);
    }
}
