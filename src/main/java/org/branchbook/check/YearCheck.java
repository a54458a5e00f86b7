package org.branchbook.check;

/** Looks at what only a whole year shows. Called on the book's thread. */
public non-sealed interface YearCheck extends Check {
    void look(YearFacts facts, Findings found);
}
