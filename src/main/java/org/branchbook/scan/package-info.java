/**
 * Scans of papers: the code printed on a sheet, read back from a picture or a PDF; the activity
 * that a file belongs to; and a pane to look at a scan beside a list. The only code that knows
 * ZXing. A code says the activity's number and day, so that a sheet of another book is not taken
 * for ours.
 */
@NullMarked
package org.branchbook.scan;

import org.jspecify.annotations.NullMarked;
