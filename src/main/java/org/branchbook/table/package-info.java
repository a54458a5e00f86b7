/**
 * Tables in sheets as people make them: the header is found under titles and notes, columns are
 * matched by their names, hints, samples, totals and merged notes are told from data and reported.
 * What the columns mean is the importing package's business.
 */
@NullMarked
package org.branchbook.table;

import org.jspecify.annotations.NullMarked;
