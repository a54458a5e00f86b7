package org.branchbook.member;

import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Messages;

/** What a dated fact says, for the kinds whose details are a fixed list. */
public enum FactDetail implements Messages.Texted {
    HERE(FactKind.RELATION, "member.fact.here"),
    /** 停止党籍: lost for more than six months, or settled abroad. EDU, article 24. */
    SUSPENDED(FactKind.STATUS, "member.fact.suspended"),
    /** 留党察看: no vote, no right to elect or be elected. */
    ON_PARTY_PROBATION(FactKind.RIGHTS, "member.fact.onPartyProbation"),
    /** Rights suspended while detained or under arrest. */
    RIGHTS_SUSPENDED(FactKind.RIGHTS, "member.fact.rightsSuspended"),
    EXTENDED(FactKind.PROBATION, "member.fact.extended"),
    WITHDRAWN(FactKind.OUTCOME, "member.fact.withdrawn"),
    REJECTED(FactKind.OUTCOME, "member.fact.rejected"),
    CANCELLED(FactKind.OUTCOME, "member.fact.cancelled"),
    TRANSFERRED(FactKind.DEPARTURE, "member.fact.transferred"),
    /** 出党: withdrawal, removal or expulsion. */
    REMOVED(FactKind.DEPARTURE, "member.fact.removed"),
    DECEASED(FactKind.DEPARTURE, "member.fact.deceased"),
    MOBILE(FactKind.AWAY, "member.fact.mobile"),
    // The seven reasons of the 2017 national collection, in its order.
    LOST_MIGRANT_WORK(FactKind.LOST, "member.fact.lostMigrantWork"),
    LOST_UNIT_CLOSED(FactKind.LOST, "member.fact.lostUnitClosed"),
    LOST_GRADUATED(FactKind.LOST, "member.fact.lostGraduated"),
    LOST_CHANGED_UNIT(FactKind.LOST, "member.fact.lostChangedUnit"),
    LOST_ABROAD(FactKind.LOST, "member.fact.lostAbroad"),
    LOST_MOVED(FactKind.LOST, "member.fact.lostMoved"),
    LOST_OTHER(FactKind.LOST, "member.fact.lostOther"),
    ABROAD_PRIVATE(FactKind.ABROAD, "member.fact.abroadPrivate"),
    ABROAD_STUDY(FactKind.ABROAD, "member.fact.abroadStudy"),
    ABROAD_SENT(FactKind.ABROAD, "member.fact.abroadSent"),
    // The five reasons for not counting somebody among those due at a meeting.
    EXCLUDED_ILL(FactKind.EXCLUSION, "member.fact.excludedIll"),
    EXCLUDED_ABROAD(FactKind.EXCLUSION, "member.fact.excludedAbroad"),
    EXCLUDED_SENTENCED(FactKind.EXCLUSION, "member.fact.excludedSentenced"),
    EXCLUDED_INFIRM(FactKind.EXCLUSION, "member.fact.excludedInfirm"),
    EXCLUDED_NOT_TRANSFERRED(FactKind.EXCLUSION, "member.fact.excludedNotTransferred");

    private final FactKind kind;
    private final String key;

    FactDetail(FactKind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public FactKind kind() {
        return kind;
    }

    public static List<FactDetail> of(FactKind kind) {
        return Arrays.stream(values()).filter(detail -> detail.kind == kind).toList();
    }
}
