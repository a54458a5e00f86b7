package org.branchbook.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;

/**
 * A person's part in the activities, latest first.
 *
 * @param due where he was on the due list: the frozen one of a closed record, else by the roster
 * @param naming records that name him
 * @param noted talks of two that are no activity
 */
public record Participation(List<Attended> due, List<Naming> naming, List<Noted> noted) {
    /** A record that names somebody, and as what. */
    public record Naming(Activity activity, List<Role> roles) {}

    /**
     * A talk with somebody; what was said is not part of it.
     *
     * @param with his name
     */
    public record Noted(LocalDate on, String with, String topic) {}

    public Participation {
        due = List.copyOf(due);
        naming = List.copyOf(naming);
        noted = List.copyOf(noted);
    }

    /** Latest year first. */
    public List<YearAttendance> years() {
        return due.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.activity().date().getYear(),
                                TreeMap::new,
                                Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(year -> YearAttendance.of(year.getKey(), year.getValue()))
                .toList();
    }

    public List<Attended> talks() {
        return due.stream()
                .filter(one -> one.activity().type() == ActivityType.HEART_TALK)
                .toList();
    }
}
