/**
 * Dated facts in the columns of a roster: away, lost, abroad, membership suspended. A sheet mostly
 * says only that somebody is; since a fact without its day would make the roster of the past wrong,
 * the day comes from a column of its own or from the user, who is asked once, never from the
 * program.
 */
@NullMarked
package org.branchbook.standing;

import org.jspecify.annotations.NullMarked;
