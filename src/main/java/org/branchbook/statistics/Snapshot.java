package org.branchbook.statistics;

import java.time.LocalDateTime;

/**
 * Figures as they were handed in; they never change, whatever the records say later.
 *
 * @param handedTo whom they went to, may be empty
 */
public record Snapshot(
        long id, Question question, String handedTo, String title, LocalDateTime taken) {}
