package org.branchbook.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.ui.Ui;

/**
 * A meeting of the book as what a fact rests on. It is kept as words, because a fact may as well
 * rest on a paper; the number at their end leads to the record.
 */
final class MeetingSource {
    private static final Pattern NUMBER = Pattern.compile("[（(]\\D*(\\d{1,15})[)）]$");

    private MeetingSource() {}

    /** By day, title and number. */
    static String words(Ui ui, Activity meeting) {
        return ui.text(
                "profile.fact.meeting",
                meeting.date().toString(),
                meeting.title(),
                String.valueOf(meeting.id().value()));
    }

    /** The meeting that the words name by its number and day; empty for any other source. */
    static Optional<Activity> find(String source, List<Activity> meetings) {
        Matcher number = NUMBER.matcher(source);
        return number.find()
                ? meetings.stream()
                        .filter(one -> one.id().value() == Long.parseLong(number.group(1)))
                        .filter(one -> source.startsWith(one.date().toString()))
                        .findFirst()
                : Optional.empty();
    }
}
