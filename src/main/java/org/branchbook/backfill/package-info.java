/**
 * Past activities and attendance from sheets, entered late (补录). What a sheet says is taken, what
 * it only counts is compared with the roster of that day: nobody is marked whom it does not name,
 * no end is made up, and a closed record is never changed.
 */
@NullMarked
package org.branchbook.backfill;

import org.jspecify.annotations.NullMarked;
