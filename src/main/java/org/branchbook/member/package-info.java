/**
 * The people of the branch: who they are, and what was true of them on which day. An ID number is
 * never written to a log or a message; only its masked form is.
 */
@NullMarked
package org.branchbook.member;

import org.jspecify.annotations.NullMarked;
