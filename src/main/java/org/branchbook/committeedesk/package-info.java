/**
 * The superior's view in the window: bundles taken in, the overview of a year, a branch in detail.
 * It opens the collection for each step and lets it go again, so that the command line can use it
 * at the same time, and works beside the book's thread.
 */
@NullMarked
package org.branchbook.committeedesk;

import org.jspecify.annotations.NullMarked;
