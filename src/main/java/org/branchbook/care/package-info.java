/**
 * 结对帮扶 and 导师结对 (L07, L18). People who are helped stand here under a code only; a name of the
 * roster or an ID number in its place is refused. Both kinds share one register, because what the
 * branch asks of them is the same: who looks after it, what was done, when the next contact is due.
 */
@NullMarked
package org.branchbook.care;

import org.jspecify.annotations.NullMarked;
