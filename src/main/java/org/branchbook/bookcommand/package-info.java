/**
 * Commands on the book as a whole: made, backed up, restored, examined. The book need not be open
 * for these, so they take its folder rather than its doors.
 */
@NullMarked
package org.branchbook.bookcommand;

import org.jspecify.annotations.NullMarked;
