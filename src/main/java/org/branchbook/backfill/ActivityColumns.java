package org.branchbook.backfill;

import java.util.List;
import org.branchbook.table.ColumnSet;

/** What columns of lists of activities can hold. */
public final class ActivityColumns {
    public static final String TYPE = "type";
    public static final String TITLE = "title";
    public static final String THEME = "theme";
    public static final String PLANNED = "planned";
    public static final String ACTUAL = "actual";
    public static final String DATE = "date";
    public static final String START = "start";
    static final String END = "end";
    static final String MINUTES_LONG = "minutesLong";
    static final String PLACE = "place";
    static final String CHAIR = "chair";
    static final String CHAIR_NUMBER = "chairNumber";
    static final String RECORDER = "recorder";
    static final String RECORDER_NUMBER = "recorderNumber";
    static final String GROUP = "group";
    static final String DUE = "due";
    static final String PRESENT = "present";
    static final String LEAVE = "leave";
    static final String ABSENT = "absent";
    static final String PRESENT_NAMES = "presentNames";
    static final String LEAVE_NAMES = "leaveNames";
    static final String ABSENT_NAMES = "absentNames";
    static final String OBSERVERS = "observers";
    static final String TOPICS = "topics";
    static final String CONTENT = "content";
    static final String FEATURES = "features";
    static final String RESOLUTIONS = "resolutions";

    private ActivityColumns() {}

    /** Lists with titles, and lists that have only themes. */
    static List<ColumnSet> forms() {
        return List.of(of(TITLE), of(THEME));
    }

    private static ColumnSet of(String heading) {
        return ColumnSet.read(
                "/org/branchbook/backfill/activities.json",
                new ColumnSet.Needs(
                        List.of(heading),
                        List.of(heading, TYPE, ACTUAL, DATE, TOPICS, CONTENT),
                        "backfill.noHeader"),
                (_, _) -> true);
    }
}
