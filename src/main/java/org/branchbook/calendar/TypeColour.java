package org.branchbook.calendar;

import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;

/**
 * The kinds of activities the calendar tells apart: each by a colour and, because nobody must
 * depend on colours, by a letter.
 */
public enum TypeColour implements Messages.Texted {
    MEMBERS("calendar.kind.members", "calendar.letter.members", "kind-members"),
    COMMITTEE("calendar.kind.committee", "calendar.letter.committee", "kind-committee"),
    GROUP("calendar.kind.group", "calendar.letter.group", "kind-group"),
    LECTURE("calendar.kind.lecture", "calendar.letter.lecture", "kind-lecture"),
    THEME_DAY("calendar.kind.themeDay", "calendar.letter.themeDay", "kind-theme"),
    ORG_LIFE("calendar.kind.orgLife", "calendar.letter.orgLife", "kind-life"),
    SERVICE("calendar.kind.service", "calendar.letter.service", "kind-service"),
    OTHER("calendar.kind.other", "calendar.letter.other", "kind-other");

    private final String key;
    private final String letterKey;
    private final String style;

    TypeColour(String key, String letterKey, String style) {
        this.key = key;
        this.letterKey = letterKey;
        this.style = style;
    }

    public static TypeColour of(ActivityType type) {
        return switch (type) {
            case MEMBER_MEETING, ELECTION_MEETING -> MEMBERS;
            case COMMITTEE_MEETING, FIRST_TOPIC -> COMMITTEE;
            case GROUP_MEETING -> GROUP;
            case PARTY_LECTURE -> LECTURE;
            case THEME_PARTY_DAY -> THEME_DAY;
            case ORG_LIFE_MEETING, DEMOCRATIC_APPRAISAL, HEART_TALK -> ORG_LIFE;
            case VOLUNTEER_SERVICE -> SERVICE;
            case DUES_DAY,
                    STUDY_SESSION,
                    TRAINING,
                    OATH_CEREMONY,
                    REPORT_APPRAISAL,
                    POLITICAL_BIRTHDAY ->
                    OTHER;
        };
    }

    @Override
    public String key() {
        return key;
    }

    /** The key of the letter. */
    public String letterKey() {
        return letterKey;
    }

    /** The style class that sets the three colours of a chip. */
    public String style() {
        return style;
    }
}
