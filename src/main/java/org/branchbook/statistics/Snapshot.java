package org.branchbook.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Figures as they were handed in; they never change, whatever the records say later.
 *
 * @param on the day as of which they were counted
 * @param handedTo whom they went to, may be empty
 */
public record Snapshot(
        long id,
        Kind kind,
        int year,
        LocalDate on,
        String handedTo,
        String title,
        LocalDateTime taken) {}
