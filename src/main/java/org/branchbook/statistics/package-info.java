/**
 * Figures of a year and of a day: attendance, study hours, talks, structure, cadence, plan and
 * fact.
 *
 * <p>Every statistic is the same thing, a {@link org.branchbook.figure.FigureTable} whose cells
 * open the rows behind them. So the screen, the workbook, the page, the command line and the frozen
 * copy of what was handed in are each written once and can never tell different figures.
 *
 * <p>No sum is stored: a stored one has to follow every amendment, import and merge, and is wrong
 * the day it does not. A year is read whole instead, 50,000 marks in two queries whose answers are
 * one array a record, each from an index that holds all it needs, and kept for all tables of the
 * year until anything is written.
 */
@NullMarked
package org.branchbook.statistics;

import org.jspecify.annotations.NullMarked;
