package org.branchbook.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;

/**
 * The types of organisational life (BRANCH, articles 11 to 19) and of what local practice adds. The
 * names of the constants are the codes that rules and the command line use.
 */
public enum ActivityType implements Messages.Texted {
    MEMBER_MEETING("activity.type.memberMeeting", Audience.Kind.MEMBERS, "支部党员大会", "党员大会"),
    COMMITTEE_MEETING(
            "activity.type.committeeMeeting", Audience.Kind.COMMITTEE, "支部委员会会议", "支委会", "支部委员会"),
    GROUP_MEETING("activity.type.groupMeeting", Audience.Kind.GROUP, "党小组会"),
    PARTY_LECTURE("activity.type.partyLecture", Audience.Kind.MEMBERS, "党课", "微党课"),
    THEME_PARTY_DAY("activity.type.themePartyDay", Audience.Kind.MEMBERS, "主题党日", "主题党日活动"),
    ORG_LIFE_MEETING("activity.type.orgLifeMeeting", Audience.Kind.MEMBERS, "组织生活会"),
    DEMOCRATIC_APPRAISAL(
            "activity.type.democraticAppraisal", Audience.Kind.MEMBERS, "民主评议党员", "民主评议"),
    HEART_TALK("activity.type.heartTalk", Audience.Kind.CHOSEN, "谈心谈话"),
    VOLUNTEER_SERVICE(
            "activity.type.volunteerService", Audience.Kind.CHOSEN, "志愿服务", "学雷锋", "学雷锋活动"),
    DUES_DAY("activity.type.duesDay", Audience.Kind.MEMBERS, "党费日"),
    STUDY_SESSION("activity.type.studySession", Audience.Kind.MEMBERS, "集中学习", "理论学习"),
    TRAINING("activity.type.training", Audience.Kind.MEMBERS, "集中培训", "培训"),
    OATH_CEREMONY("activity.type.oathCeremony", Audience.Kind.MEMBERS, "入党宣誓"),
    ELECTION_MEETING("activity.type.electionMeeting", Audience.Kind.MEMBERS, "换届选举", "换届选举大会"),
    REPORT_APPRAISAL("activity.type.reportAppraisal", Audience.Kind.MEMBERS, "书记述职评议考核", "述职评议"),
    POLITICAL_BIRTHDAY("activity.type.politicalBirthday", Audience.Kind.MEMBERS, "政治生日"),
    FIRST_TOPIC("activity.type.firstTopic", Audience.Kind.COMMITTEE, "第一议题");

    private final String key;
    private final Audience.Kind audience;
    private final List<String> names;

    ActivityType(String key, Audience.Kind audience, String... names) {
        this.key = key;
        this.audience = audience;
        this.names = List.of(names);
    }

    @Override
    public String key() {
        return key;
    }

    /** The full Chinese name, as documents write it in every interface language. */
    public String documentName() {
        return names.getFirst();
    }

    /** Whom an activity of this type calls together unless said otherwise. */
    public Audience.Kind audience() {
        return audience;
    }

    /** Whether the committee decides in it, not the members. */
    public boolean committee() {
        return this == COMMITTEE_MEETING;
    }

    /** Reads a code or a Chinese name: MEMBER_MEETING, member-meeting, 支部党员大会, 支委会 … */
    public static Optional<ActivityType> parse(String text) {
        String wanted = text.strip();
        String code = wanted.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(type -> type.name().equals(code) || type.names.contains(wanted))
                .findFirst();
    }
}
