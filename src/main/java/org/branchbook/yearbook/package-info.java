/**
 * Workbooks of a year: the attendance matrix, study hours, the year in numbers. Counts are live
 * formulas over what stands in the sheet, so that a correction by hand is counted too.
 */
@NullMarked
package org.branchbook.yearbook;

import org.jspecify.annotations.NullMarked;
