/**
 * Spreadsheets in: {@link SheetFile} reads .xlsx, .xls and .csv by their content into {@link
 * Sheet}s of raw {@link Cell}s. What a cell means is decided by whoever asks; nothing is guessed or
 * mended.
 */
@NullMarked
package org.branchbook.sheet;

import org.jspecify.annotations.NullMarked;
