package org.branchbook.activity;

import java.time.LocalTime;

/**
 * A further type of organisational life in the same gathering, as a lecture after the members'
 * meeting. Each counts and is recorded on its own (BRANCH, articles 11 to 16).
 */
public record Segment(ActivityType type, String title, LocalTime start, LocalTime end) {
    public Segment {
        title = title.strip();
    }
}
