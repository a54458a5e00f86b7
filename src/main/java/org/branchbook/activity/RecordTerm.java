package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Until when the record of an activity is in time, by the working days of the rule record:within
 * that was in force on its day. What is begun later is entered late (补录), and says so everywhere.
 */
public record RecordTerm(RuleBook rules, WorkingDays days) {
    private static final String RULE = "record:within";

    /** How many working days the rule of a day gives. */
    public int within(LocalDate date) {
        return rules.number(RULE, date);
    }

    public LocalDate last(LocalDate date) {
        return days.plus(date, within(date)).date();
    }

    /** The day on which the record was begun, where that was too late; else null. */
    public @Nullable LocalDate late(Activity activity) {
        LocalDateTime held = activity.stamps().held();
        LocalDate begun = (held == null ? activity.stamps().entered() : held).toLocalDate();
        return begun.isAfter(last(activity.date())) ? begun : null;
    }
}
