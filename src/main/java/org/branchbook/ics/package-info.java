/**
 * Calendars as .ics files, which every phone reads: the only code that knows biweekly. Times are
 * those of the clock in China, because a branch's meeting is at half past two wherever the file is
 * opened.
 */
@NullMarked
package org.branchbook.ics;

import org.jspecify.annotations.NullMarked;
