/**
 * Emergency drills (L09): when, what was practised, how many people, with which insurance. They are
 * counted by term against the number that is wanted of one; a branch without terms counts by half
 * of the year.
 */
@NullMarked
package org.branchbook.drill;

import org.jspecify.annotations.NullMarked;
