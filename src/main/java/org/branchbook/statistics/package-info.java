/**
 * Figures of a year and of a day: attendance, study hours, talks, structure, cadence, plan and
 * fact.
 *
 * <p>Every statistic is the same thing, a {@link org.branchbook.statistics.FigureTable} whose cells
 * open the rows behind them. So the screen, the workbook, the page, the command line and the frozen
 * copy of what was handed in are each written once and can never tell different figures.
 */
@NullMarked
package org.branchbook.statistics;

import org.jspecify.annotations.NullMarked;
