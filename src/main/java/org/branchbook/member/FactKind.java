package org.branchbook.member;

import org.branchbook.base.Messages;

/** What a dated fact is about. The first four make up a person's place on the roster. */
public enum FactKind implements Messages.Texted {
    /** The organisational relation is in this branch. */
    RELATION("member.fact.relation", true),
    /** The detail is the name of a {@link Stage}. */
    STAGE("member.stage", true),
    /** The detail is the id of a Party group. */
    GROUP("member.group", true),
    /** The detail is the name of a post; several may be held at once. */
    POST("member.posts", true),
    /** Membership that is not normal. EDU, article 24. */
    STATUS("member.fact.status", false),
    /** The right to vote is taken or suspended. ELECT, article 5. */
    RIGHTS("member.fact.rights", false),
    /** Probation is extended, once, by 6 to 12 months. DEV26, article 31. */
    PROBATION("member.fact.probation", false),
    /** The way into the Party has ended without conversion. */
    OUTCOME("member.fact.outcome", false),
    /** Why the relation is no longer here. */
    DEPARTURE("member.fact.departure", false),
    /** Away for six months or more, relation here; the note says where. MOBILE. */
    AWAY("member.fact.away", false),
    /** Contact is lost. EDU, article 24. */
    LOST("member.fact.lost", false),
    /** Abroad; the note says where and what for. */
    ABROAD("member.fact.abroad", false),
    /** Not counted among those due, by resolution and with consent of the superior. ELECT. */
    EXCLUSION("member.fact.exclusion", false);

    private final String key;
    private final boolean place;

    FactKind(String key, boolean place) {
        this.key = key;
        this.place = place;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether a {@link MemberDraft} carries it; the others are entered on the person's page. */
    public boolean place() {
        return place;
    }

    /** Whether the roster cannot be right without the day on which it began. */
    boolean needsDay() {
        return switch (this) {
            case STATUS, RIGHTS, OUTCOME, DEPARTURE, EXCLUSION -> true;
            default -> false;
        };
    }

    /** Whether two of them may hold on one day. */
    public boolean several() {
        return this == POST;
    }
}
