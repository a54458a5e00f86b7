/**
 * A table of figures, and the same as text, workbook and pages. It counts nothing itself: whoever
 * counts says of each figure which rows stand behind it.
 */
@NullMarked
package org.branchbook.figure;

import org.jspecify.annotations.NullMarked;
