/**
 * What the calendar itself says: holidays and make-up workdays as the State Council announces them
 * year by year, working days, lunar dates, solar terms, memorial days and the steps before them.
 * Pure functions over data read when first asked for; which table a book uses is for {@code
 * almanac}.
 */
@NullMarked
package org.branchbook.holiday;

import org.jspecify.annotations.NullMarked;
