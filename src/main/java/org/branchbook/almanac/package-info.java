/**
 * What a day is to this branch: the holiday tables it keeps over those that come with the program,
 * the terms of its school, and what the calendars say of the day. A year without a table is never a
 * year without holidays: it is not announced yet.
 */
@NullMarked
package org.branchbook.almanac;

import org.jspecify.annotations.NullMarked;
