/**
 * What the rules require in a year, beside what is planned and held. A period is judged by the
 * branch as it was at the period's beginning, so that growing past seven full members or founding a
 * group never makes a month overdue that was not required then.
 */
@NullMarked
package org.branchbook.cadence;

import org.jspecify.annotations.NullMarked;
