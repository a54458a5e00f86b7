/**
 * The activities from a day on as one list under weeks or months, with what month and year have in
 * common: the filter, the weeks of the term.
 */
@NullMarked
package org.branchbook.agenda;

import org.jspecify.annotations.NullMarked;
