package org.branchbook.relation;

import java.time.LocalDate;
import org.branchbook.base.PartialDate;

/**
 * The graduates of a year.
 *
 * @param whole the whole year instead of June to October
 */
public record Season(int year, boolean whole) {
    public LocalDate first() {
        return LocalDate.of(year, whole ? 1 : 6, 1);
    }

    public LocalDate last() {
        return whole ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 10, 31);
    }

    /** A year without a month may be meant; it is shown rather than forgotten. */
    public boolean holds(PartialDate day) {
        return !day.latest().isBefore(first()) && !day.earliest().isAfter(last());
    }
}
