package org.branchbook.app;

import org.branchbook.home.OpenBook;

/** Puts the first things into a new book. */
@FunctionalInterface
interface Filling {
    void fill(OpenBook book) throws Exception;
}
