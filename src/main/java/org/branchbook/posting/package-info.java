/**
 * Posts and Party groups from sheets: the list of a committee, a list of groups with leaders and
 * members. Writes dated facts of people who are on the roster already; it adds nobody, ends no post
 * that a sheet does not mention, and keeps the earlier of two beginnings.
 */
@NullMarked
package org.branchbook.posting;

import org.jspecify.annotations.NullMarked;
