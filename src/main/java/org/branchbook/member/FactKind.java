package org.branchbook.member;

/** What a dated fact is about. */
public enum FactKind {
    /** The organisational relation is in this branch. */
    RELATION,
    /** The detail is the name of a {@link Stage}. */
    STAGE,
    /** The detail is the id of a Party group. */
    GROUP,
    /** The detail is the name of a post. */
    POST
}
