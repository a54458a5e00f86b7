/**
 * The people of the branch: who they are, and what was true of them on which day. Stage, group,
 * post and relation are dated facts; “the roster on a day” is one query that everything asks.
 */
@NullMarked
package org.branchbook.member;

import org.jspecify.annotations.NullMarked;
