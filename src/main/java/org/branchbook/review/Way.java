package org.branchbook.review;

import org.branchbook.check.Spot;

/** Brings what a finding is about into sight. */
@FunctionalInterface
public interface Way {
    void to(Spot spot);
}
