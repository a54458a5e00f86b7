/**
 * Workbooks out: {@link ExcelBook} writes {@link ExcelSheet}s that print, filter and recompute.
 * Text never becomes a formula; equal content gives equal bytes.
 */
@NullMarked
package org.branchbook.excel;

import org.jspecify.annotations.NullMarked;
