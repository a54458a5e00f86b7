package org.branchbook.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was true of a person for a time.
 *
 * @param detail a code, see {@link FactKind}
 * @param from first day, null where it was always so or the day is unknown
 * @param to first day on which it is no longer so, null while it lasts
 * @param source where the fact comes from
 */
public record Fact(
        FactKind kind,
        String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {
    public boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    Fact until(LocalDate end) {
        return new Fact(kind, detail, from, end, source);
    }
}
