package org.branchbook.member;

import java.util.Optional;
import org.branchbook.base.Messages;

/** Where a person stands on the way into the Party. */
public enum Stage implements Messages.Texted {
    APPLICANT("member.stage.applicant", MemberField.APPLY_DATE),
    ACTIVIST("member.stage.activist", MemberField.ACTIVIST_DATE),
    CANDIDATE("member.stage.candidate", MemberField.CANDIDATE_DATE),
    PROBATIONARY("member.stage.probationary", MemberField.JOIN_DATE),
    FULL("member.stage.full", MemberField.FULL_DATE);

    private final String key;
    private final MemberField date;

    Stage(String key, MemberField date) {
        this.key = key;
        this.date = date;
    }

    @Override
    public String key() {
        return key;
    }

    /** The field that holds the day on which the stage began. */
    public MemberField date() {
        return date;
    }

    /** Full and probationary members are due at meetings; the others may attend as observers. */
    public boolean member() {
        return this == FULL || this == PROBATIONARY;
    }

    /** Reads the words of rosters: 正式党员, 正式, 预备党员, 中共党员, 积极分子 … */
    public static Optional<Stage> parse(String text) {
        String word = text.strip().replace("中共", "").replace("入党", "").replace("党员", "");
        return Optional.ofNullable(
                switch (word) {
                    case "正式", "FULL" -> FULL;
                    case "预备", "PROBATIONARY" -> PROBATIONARY;
                    case "发展对象", "CANDIDATE" -> CANDIDATE;
                    case "积极分子", "ACTIVIST" -> ACTIVIST;
                    case "申请人", "APPLICANT" -> APPLICANT;
                    default -> null;
                });
    }
}
