/**
 * The 25 steps of the way into the Party as data: in which order, what is entered for each, which
 * papers it has, and what the rules of each time ask of it. Of no person yet.
 */
@NullMarked
package org.branchbook.step;

import org.jspecify.annotations.NullMarked;
