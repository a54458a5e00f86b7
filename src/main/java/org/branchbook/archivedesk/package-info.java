/**
 * The view 归档: what a year's bundle will hold, making one, examining one of any branch, and holding
 * one against the book. Long work runs beside the book's thread, so that the window stays at hand.
 */
@NullMarked
package org.branchbook.archivedesk;

import org.jspecify.annotations.NullMarked;
