package org.branchbook.bundle;

/** Who watches a long work on a bundle, and may stop it. */
public interface BagWatch {
    BagWatch NOBODY = (_, _, _) -> {};

    /** So many of so many are done, the last was this. */
    void at(int done, int all, String name);

    default boolean stopped() {
        return false;
    }
}
