package org.branchbook.base;

/** Who watches a long work on files, and may stop it. */
public interface WorkWatch {
    WorkWatch NOBODY = (_, _, _) -> {};

    /** So many of so many are done, the last was this. */
    void at(int done, int all, String name);

    default boolean stopped() {
        return false;
    }
}
