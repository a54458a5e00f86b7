/**
 * The roster on its way out of the book: which columns, in what order and writing, kept as a
 * profile; a superior's blank sheet filled in. Private values are masked unless a reason is given,
 * and every complete export is noted in the book.
 */
@NullMarked
package org.branchbook.export;

import org.jspecify.annotations.NullMarked;
