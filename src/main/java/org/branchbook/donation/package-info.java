/**
 * Caring donations (L08): who gave what to whom, of his own will, with the receipt. Amounts stand
 * as they were written; nothing adds, compares or sorts them.
 */
@NullMarked
package org.branchbook.donation;

import org.jspecify.annotations.NullMarked;
