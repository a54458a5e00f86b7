/**
 * A year that fills itself: dates proposed for all that is required or wanted, as a draft to edit.
 * Nothing is planned before somebody accepts it, and what was accepted is undone as one step.
 */
@NullMarked
package org.branchbook.filling;

import org.jspecify.annotations.NullMarked;
