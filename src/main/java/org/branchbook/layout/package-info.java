/**
 * Pages of Word and Excel files that this program did not lay out itself.
 *
 * <p>Only an office program knows where the lines of somebody's own template break. LibreOffice is
 * the one that can be asked without its window; where it is not installed nothing pretends to know.
 */
@NullMarked
package org.branchbook.layout;

import org.jspecify.annotations.NullMarked;
