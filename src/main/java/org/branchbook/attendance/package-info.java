/**
 * Who came: the due list, the marks and the observers. While a record is open the due list is
 * computed from the roster of the activity's day; closing freezes it, names included.
 */
@NullMarked
package org.branchbook.attendance;

import org.jspecify.annotations.NullMarked;
