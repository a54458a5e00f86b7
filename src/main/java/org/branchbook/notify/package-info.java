/**
 * The step 通知 of the record page: the text of the notice, who is due, who has asked for leave. A
 * package of its own because it is where the schedule's papers and the record page meet.
 */
@NullMarked
package org.branchbook.notify;

import org.jspecify.annotations.NullMarked;
