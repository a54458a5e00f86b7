package org.branchbook.rules;

import org.branchbook.base.Messages;

/** The regulations that rules rest on, and a place for what a superior asks for beyond them. */
public enum Regulation implements Messages.Texted {
    CONSTITUTION("rules.regulation.constitution"),
    BRANCH("rules.regulation.branch"),
    EDUCATION("rules.regulation.education"),
    MOBILE("rules.regulation.mobile"),
    DUES("rules.regulation.dues"),
    DEVELOPMENT_2014("rules.regulation.development2014"),
    DEVELOPMENT_2026("rules.regulation.development2026"),
    ELECTION_1990("rules.regulation.election1990"),
    ELECTION_2020("rules.regulation.election2020"),
    LOCAL("rules.regulation.local"),
    /** What reviewers look at, without an article that says so. */
    REVIEW("rules.regulation.review");

    private final String key;

    Regulation(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether it is a regulation with a title, not what somebody asks for beyond one. */
    boolean published() {
        return this != LOCAL && this != REVIEW;
    }
}
