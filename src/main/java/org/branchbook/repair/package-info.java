/**
 * Finds people who stand on the roster twice and makes one of two, field by field. Every row that a
 * merge touches is kept as it was, in whatever table, so that the merge can be undone exactly.
 */
@NullMarked
package org.branchbook.repair;

import org.jspecify.annotations.NullMarked;
