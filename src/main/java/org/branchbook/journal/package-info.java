/**
 * Writes who changed what, when, with the values before and after, within the transaction that it
 * tells of. {@code storage} alone calls it; {@code changelog} reads what was written.
 */
@NullMarked
package org.branchbook.journal;

import org.jspecify.annotations.NullMarked;
