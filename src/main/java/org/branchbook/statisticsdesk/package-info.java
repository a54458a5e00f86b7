/**
 * Figures as the window shows them: table and chart, the rows behind a figure, what was handed in.
 * The chart draws the very table beside it, so that the two can never tell different figures.
 */
@NullMarked
package org.branchbook.statisticsdesk;

import org.jspecify.annotations.NullMarked;
