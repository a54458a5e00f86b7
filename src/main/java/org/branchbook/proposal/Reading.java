package org.branchbook.proposal;

import org.branchbook.base.WorkWatch;

/**
 * Reads a file with the answers given so far; tells how far it is, and ends where it is stopped.
 */
@FunctionalInterface
public interface Reading {
    Proposal read(Answers answers, WorkWatch watch);
}
