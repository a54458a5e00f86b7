package org.branchbook.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.base.Messages;

/** The calendar periods that cadence is counted in. */
public enum Period implements Messages.Texted {
    MONTH(1, "rules.period.month"),
    QUARTER(3, "rules.period.quarter"),
    YEAR(12, "rules.period.year");

    private final int months;
    private final String key;

    Period(int months, String key) {
        this.months = months;
        this.key = key;
    }

    /** The first day of the period a date lies in. */
    public LocalDate start(LocalDate date) {
        int month = (date.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(date.getYear(), month, 1);
    }

    /** The last day of the period a date lies in. */
    public LocalDate end(LocalDate date) {
        return YearMonth.from(start(date)).plusMonths(months - 1L).atEndOfMonth();
    }

    @Override
    public String key() {
        return key;
    }
}
