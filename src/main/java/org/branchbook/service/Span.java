package org.branchbook.service;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day from when to when, the end not counted. */
public record Span(LocalDate on, LocalTime from, LocalTime to) {
    public boolean overlaps(Span other) {
        return on.equals(other.on) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether it has ended by then. */
    public boolean over(LocalDateTime now) {
        return !on.atTime(to).isAfter(now);
    }

    /** By the clock; negative where it ends before it begins. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }
}
