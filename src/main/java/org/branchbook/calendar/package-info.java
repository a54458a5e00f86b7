/**
 * The month on one page: days with their holidays, lunar days and memorial days, and the activities
 * on them. A reader of activities; the 42 cells are made once and only told what to show, so that
 * turning the page takes no visible time.
 */
@NullMarked
package org.branchbook.calendar;

import org.jspecify.annotations.NullMarked;
