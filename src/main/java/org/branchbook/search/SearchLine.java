package org.branchbook.search;

import org.branchbook.search.Found.Group;
import org.branchbook.search.Found.Hit;

/** A line of the list of what was found. */
sealed interface SearchLine {
    /** Names a kind and how many there are of it. */
    record Head(Group group) implements SearchLine {}

    /** One thing to open. */
    record Result(Hit hit) implements SearchLine {}
}
