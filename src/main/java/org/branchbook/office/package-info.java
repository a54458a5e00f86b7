/** Workbooks in and out, Word documents and printed pages: the only code that knows POI. */
@NullMarked
package org.branchbook.office;

import org.jspecify.annotations.NullMarked;
