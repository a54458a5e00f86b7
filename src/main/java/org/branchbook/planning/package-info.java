/**
 * Planning an activity: the panel of calendar and list, what it offers from the past, and what it
 * warns of. Warnings never stand in the way: the branch may have its reasons.
 */
@NullMarked
package org.branchbook.planning;

import org.jspecify.annotations.NullMarked;
