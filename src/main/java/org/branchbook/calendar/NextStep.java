package org.branchbook.calendar;

import java.time.LocalDate;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;

/** What is to be done next with an activity on its way from planned to closed. */
public enum NextStep implements Messages.Texted {
    PRINT_SHEET("calendar.next.printSheet"),
    SIGN_IN("calendar.next.signIn"),
    WRITE_MINUTES("calendar.next.writeMinutes"),
    CLOSE("calendar.next.close"),
    NOTHING("calendar.next.nothing");

    private final String key;

    NextStep(String key) {
        this.key = key;
    }

    public static NextStep of(Activity activity, LocalDate today) {
        return switch (activity.state()) {
            case PLANNED -> activity.date().isAfter(today) ? PRINT_SHEET : SIGN_IN;
            case HELD -> activity.minutes().isBlank() ? WRITE_MINUTES : CLOSE;
            case CLOSED -> NOTHING;
        };
    }

    @Override
    public String key() {
        return key;
    }
}
