/**
 * Party lectures (党课): who lectured on what outline, and who lectured in a year. A lecturer may
 * come from outside, so he is kept by name, and by person only where the name is one on the roster.
 */
@NullMarked
package org.branchbook.lecture;

import org.jspecify.annotations.NullMarked;
