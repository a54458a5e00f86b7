/**
 * People from sheets: finds the header, reads every row, says what each would change and what is
 * wrong with which cell, and only then writes, in one transaction that can be undone. Nothing is
 * guessed: a row that could mean two people, or that lost digits, is refused with a reason.
 */
@NullMarked
package org.branchbook.intake;

import org.jspecify.annotations.NullMarked;
